// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/feature_actions.h"

#include "core/data/features.h"
#include "core/linear/lifting.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "ui/base/action_words.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/feature_dialog.h"
#include "ui/words/feature_words.h"

#include <QAction>
#include <QMenu>
#include <QStringList>
#include <algorithm>

namespace frontera {

namespace {

constexpr int mostListed = 5; ///< given inputs whose features a menu lists: all fifteen
constexpr Feature firstProduct{0, 1};

bool has(const Dataset &data, const Feature &feature)
{
    return std::ranges::count(data.features(), feature) > 0;
}

/// Keeps the letters of a name from being taken for keys of a menu.
QString inMenu(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

QString listed(const std::vector<Feature> &features, const Dataset &data)
{
    QStringList words;
    for (const Feature &feature : features)
        words += featureWords(feature, data);
    return words.join(QStringLiteral(", "));
}

} // namespace

FeatureActions::FeatureActions(const Run &run, EditActions &edits, QWidget *window)
    : QObject(window)
    , m_run(run)
    , m_edits(edits)
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_product(newAction(this, window, Qt::Key_D))
    , m_others(newAction(this, window, {}))
    , m_door(newAction(this, window, {}))
{
    m_menu->setObjectName(QStringLiteral("features"));
    m_menu->addAction(m_product);
    m_end = m_menu->addSeparator();
    m_menu->addAction(m_others);
    m_product->setCheckable(true);
    m_product->setAutoRepeat(false);
    m_product->setObjectName(QStringLiteral("product"));
    m_door->setObjectName(QStringLiteral("featureDoor"));
    connect(m_product, &QAction::triggered, this, [this] { toggle(firstProduct); });
    connect(m_others, &QAction::triggered, this, &FeatureActions::ask);
    connect(m_door, &QAction::triggered, this, [this] { m_edits.setFeatures(m_wayOut); });
    connect(&m_run, &Run::runReplaced, this, &FeatureActions::fitTo);
    retranslate();
}

void FeatureActions::fitTo()
{
    const Dataset &data = m_run.data();
    const bool hasTwo = data.givenCount() > 1;
    m_product->setEnabled(hasTwo);
    m_product->setChecked(hasTwo && has(data, firstProduct));
    const QString product = hasTwo ? featureWords(firstProduct, data) : QStringLiteral("x₁·x₂");
    say(m_product, inMenu(product), product,
        tr("Give the neuron one more input, the product %1, or take it away").arg(product));
    fillMenu();
}

void FeatureActions::fillMenu()
{
    const Dataset &data = m_run.data();
    std::vector<Feature> features =
        data.givenCount() <= mostListed ? allFeatures(data.givenCount()) : data.features();
    std::erase(features, firstProduct);
    const auto isSame = [](const Choice &choice, const Feature &feature) {
        return choice.feature == feature;
    };
    if (!std::ranges::equal(m_choices, features, isSame))
        list(features);
    for (const Choice &choice : m_choices) {
        choice.action->setText(inMenu(featureWords(choice.feature, data)));
        choice.action->setChecked(has(data, choice.feature));
    }
}

void FeatureActions::list(const std::vector<Feature> &features)
{
    for (const Choice &choice : m_choices) {
        m_menu->removeAction(choice.action);
        choice.action->deleteLater(); // it may be the one that is being triggered
    }
    m_choices.clear();
    for (const Feature &feature : features) {
        auto *action = new QAction(m_menu);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, feature] { toggle(feature); });
        m_menu->insertAction(m_end, action);
        m_choices.push_back({feature, action});
    }
}

void FeatureActions::toggle(const Feature &feature)
{
    std::vector<Feature> features = m_run.data().features();
    if (std::erase(features, feature) == 0)
        features.push_back(feature);
    m_edits.setFeatures(features);
    fitTo(); // refused ones are not checked
}

void FeatureActions::ask()
{
    Q_EMIT dialogOpens();
    if (const auto features = askForFeatures(m_run.data(), m_window))
        m_edits.setFeatures(*features);
}

bool FeatureActions::findWayOut()
{
    const Dataset &data = m_run.data();
    const std::optional<LinearQuestion> question = questionOf(m_run.settings());
    const auto found = question ? featuresThatSeparate(data, *question) : std::nullopt;
    std::vector<Feature> missing = found.value_or(std::vector<Feature>());
    std::erase_if(missing, [&data](const Feature &feature) { return has(data, feature); });
    m_wayOut = data.features();
    m_wayOut.insert(m_wayOut.end(), missing.begin(), missing.end());
    const QString button = tr("%n more input(s): %1", nullptr, static_cast<int>(missing.size()))
                               .arg(listed(missing, data));
    say(m_door, inMenu(button), button,
        tr("Give the same neuron what it needs: with this the classes can be separated"));
    return !missing.empty();
}

WhyDoor FeatureActions::door()
{
    return {m_door, [this](const Explanation &) { return findWayOut(); }};
}

void FeatureActions::retranslate()
{
    m_menu->setTitle(tr("&Further inputs"));
    say(m_others, tr("&Enter…"), tr("Enter…"),
        tr("Enter products and squares of any inputs by their names"));
    fitTo();
}

} // namespace frontera
