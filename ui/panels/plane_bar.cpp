// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/plane_bar.h"

#include "core/run/run.h"
#include "ui/base/action_words.h"
#include "ui/views/squares/answer_table.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/entry_bubble.h"
#include "ui/widgets/entry_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/words/data_words.h"
#include "ui/words/entry_words.h"
#include "ui/words/number_words.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace frontera {

namespace {

constexpr int partGap = 6;
constexpr int widestName = 170; // pixels, of an input

/// Puts a control behind its label.
QWidget *paired(QLabel *label, QWidget *control, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(partGap);
    row->addWidget(label);
    row->addWidget(control);
    label->setBuddy(control);
    return pair;
}

} // namespace

PlaneBar::PlaneBar(const Run &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_sort(newAction(this, window(), Qt::Key_O))
    , m_form(new ComboBox(this))
    , m_sortButton(new KeyButton(m_sort, this))
    , m_values(new EntryField(12, this))
{
    auto *row = new FlowLayout(this, partGap, 4); // in two rows beside other views
    row->setContentsMargins(6, 0, 6, 4);
    row->addWidget(m_form);
    m_form->setObjectName(QStringLiteral("planeForm"));
    m_form->addItems({QString(), QString()});
    connect(m_form, &QComboBox::activated, this, [this](int index) { chooseForm(index == 0); });
    connect(m_sort, &QAction::triggered, this, &PlaneBar::sort);
    for (QLabel *&label : m_labels)
        label = new QLabel(this);
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        m_axes[i] = new ComboBox(this);
        m_axes[i]->setMaximumWidth(widestName);
        row->addWidget(paired(m_labels[i], m_axes[i], this));
        connect(m_axes[i], &QComboBox::activated, this,
                [this, i] { chooseAxes(static_cast<int>(i)); });
    }
    m_others = paired(m_labels[2], m_values, this);
    row->addWidget(m_others);
    row->addWidget(m_sortButton);
    m_sortButton->setKeyShown(false); // its room is needed
    m_values->setCheck([this](const QString &text) {
        const auto count = static_cast<int>(fixedInputs().size());
        const auto entry = readNumberList(text, count);
        const auto *error = std::get_if<EntryError>(&entry);
        return error == nullptr ? QString() : describe(*error, EntryKind::Weights, text, count);
    });
    connect(m_values, &EntryField::accepted, this, &PlaneBar::enterValues);
    connect(m_values, &EntryField::sentenceChanged, this, &PlaneBar::showBubble);
    retranslate();
}

QSize PlaneBar::minimumSizeHint() const
{
    constexpr double ofWhole = 0.6; // two rows
    const int width =
        std::max(layout()->minimumSize().width(), qRound(ofWhole * layout()->sizeHint().width()));
    return {width, layout()->heightForWidth(width)};
}

void PlaneBar::restart()
{
    const Dataset &data = m_run.data();
    if (data == m_data)
        return;
    const bool haveSameInputs =
        isFor(data) && isFor(m_data) && std::ranges::equal(data.givenNames(), m_data.givenNames());
    const bool hadSquares = m_hasSquares;
    const Plane before = m_plane;
    const bool wasUsual = m_plane == m_usual;
    begin(data);
    // Observations were edited, but the inputs are the same: the choice stays, if it can.
    const bool isFollowing = wasUsual && hadSquares == m_hasSquares;
    const bool stays = haveSameInputs && !isFollowing && (m_hasSquares || !before.isSquares());
    m_plane = stays ? before : m_usual;
    if (!isFor(data) || (haveSameInputs && m_plane == before && hadSquares == m_hasSquares))
        return;
    showPlane();
}

/// Takes over other data, with the usual plane.
void PlaneBar::begin(const Dataset &data)
{
    m_data = data;
    m_hasSquares = hasSquares(data);
    m_squares = m_hasSquares ? usualSquares(data) : Plane();
    m_slice = usualPlane(data);
    m_usual = m_hasSquares ? m_squares : m_slice;
    m_sort->setEnabled(m_hasSquares);
    m_form->setVisible(m_hasSquares);
    if (!isFor(data))
        return;
    for (QComboBox *axis : m_axes) {
        axis->clear();
        for (int input = 0; input < data.givenCount(); ++input)
            axis->addItem(inputName(data, input));
    }
}

std::optional<Plane> PlaneBar::chosen() const
{
    return isFor(m_data) && m_plane != m_usual ? std::optional(m_plane) : std::nullopt;
}

void PlaneBar::choose(const std::optional<Plane> &plane)
{
    // Squares of a file may be those of data that have none now.
    const bool canBe = plane && (m_hasSquares || !plane->isSquares());
    m_plane = canBe ? *plane : m_usual;
    showPlane();
}

void PlaneBar::chooseForm(bool areSquares)
{
    m_plane = areSquares ? m_squares : m_slice;
    showPlane();
}

void PlaneBar::sort()
{
    const std::optional<Plane> sorted = squaresByWeight(m_run);
    if (!sorted)
        return;
    m_plane = *sorted;
    showPlane();
}

void PlaneBar::showPlane()
{
    (m_plane.isSquares() ? m_squares : m_slice) = m_plane;
    m_axes[0]->setCurrentIndex(m_plane.across);
    m_axes[1]->setCurrentIndex(m_plane.up.value_or(1));
    m_form->setCurrentIndex(m_plane.isSquares() ? 0 : 1);
    // What is not for it is hidden first: room for both would make the window wider.
    if (!m_plane.isSquares())
        m_sortButton->hide();
    m_others->setVisible(!m_plane.isSquares());
    if (m_plane.isSquares())
        m_sortButton->show();
    retranslate();
    Q_EMIT planeChosen(m_plane);
}

std::vector<int> PlaneBar::fixedInputs() const
{
    std::vector<int> fixed;
    for (int input = 0; input < m_data.givenCount(); ++input) {
        if (!m_plane.isAxis(input))
            fixed.push_back(input);
    }
    return fixed;
}

void PlaneBar::chooseAxes(int changed)
{
    const Plane before = m_plane;
    int across = m_axes[0]->currentIndex();
    int up = m_axes[1]->currentIndex();
    // The same input for both: the other axis takes the one that this one had.
    if (across == up && changed == 0)
        up = before.across;
    else if (across == up)
        across = before.up.value_or(0);
    if (m_plane.isSquares()) {
        m_plane.across = across;
        m_plane.up = up;
        showPlane();
        return;
    }
    m_plane = planeOf(m_data, across, up);
    for (const int input : fixedInputs()) {
        if (!before.isAxis(input))
            m_plane.at[static_cast<std::size_t>(input)] =
                before.at[static_cast<std::size_t>(input)];
    }
    showPlane();
}

void PlaneBar::enterValues(const QString &text)
{
    const std::vector<int> fixed = fixedInputs();
    const auto entry = readNumberList(text, static_cast<int>(fixed.size()));
    const auto *values = std::get_if<std::vector<Decimal>>(&entry);
    if (values == nullptr)
        return;
    for (std::size_t i = 0; i < fixed.size(); ++i)
        m_plane.at[static_cast<std::size_t>(fixed[i])] = (*values)[i];
    showValues();
    Q_EMIT planeChosen(m_plane);
}

void PlaneBar::showValues()
{
    QStringList values;
    QStringList names;
    for (const int input : m_plane.isSquares() ? std::vector<int>() : fixedInputs()) {
        values += showWhole(m_plane.at[static_cast<std::size_t>(input)]);
        names += inputName(m_data, input);
    }
    m_values->setAccepted(values.join(QStringLiteral("; ")));
    m_labels[2]->setText(tr("at"));
    m_values->setAccessibleName(tr("Values of the other inputs"));
    m_values->setToolTip(tr("The values at which the other inputs are fixed, in this order: %1")
                             .arg(names.join(QStringLiteral(", "))));
}

void PlaneBar::showBubble()
{
    if (m_bubble == nullptr)
        m_bubble = new EntryBubble(window());
    m_bubble->say(m_values->sentence(), m_values->isWrong() ? m_values : nullptr);
}

void PlaneBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaneBar::retranslate()
{
    const bool areSquares = m_plane.isSquares();
    m_labels[0]->setText(areSquares ? QStringLiteral("→") : QStringLiteral("↔"));
    m_labels[1]->setText(areSquares ? QStringLiteral("↑") : QStringLiteral("↕"));
    m_form->setItemText(0, tr("Squares"));
    m_form->setItemText(1, tr("Slice"));
    m_form->setAccessibleName(tr("Form of the picture"));
    m_form->setToolTip(tr("All observations in squares, or a slice through them with a line"));
    say(m_sort, tr("Squares by &weight"), tr("By weight"),
        tr("Put the two inputs inside the squares whose weights are now nearest to 0"));
    for (QComboBox *axis : m_axes) { // examples name their inputs in the person's language
        for (int input = 0; isFor(m_data) && input < axis->count(); ++input)
            axis->setItemText(input, inputName(m_data, input));
    }
    m_axes[0]->setAccessibleName(tr("Horizontal axis"));
    m_axes[0]->setToolTip(areSquares ? tr("The input that goes to the right inside of each square")
                                     : tr("The input that is drawn from left to right"));
    m_axes[1]->setAccessibleName(tr("Vertical axis"));
    m_axes[1]->setToolTip(areSquares ? tr("The input that goes up inside of each square")
                                     : tr("The input that is drawn from below to above"));
    showValues();
    m_values->recheck();
}

} // namespace frontera
