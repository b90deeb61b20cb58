// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/feature_dialog.h"

#include "core/data/features.h"
#include "ui/base/bar_scale.h"
#include "ui/words/feature_words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontera {

namespace {

class DialogWords
{
    Q_DECLARE_TR_FUNCTIONS(FeatureDialog)

public:
    static QString title() { return tr("Further inputs"); }
    static QString field()
    {
        return tr("&Products and squares of the inputs, with commas between:");
    }
    static QString hint() { return tr("For example x1*x2, x1^2. An empty field takes all away."); }
};

/// Returns the features in a text; none in an empty one.
std::variant<std::vector<Feature>, FeatureError> featuresIn(const QString &text,
                                                            const Dataset &data)
{
    if (text.trimmed().isEmpty())
        return std::vector<Feature>();
    return readFeatures(text, data);
}

QString textOf(const Dataset &data)
{
    QStringList keys;
    for (const Feature &feature : data.features())
        keys += featureKey(feature);
    return keys.join(QStringLiteral(", "));
}

} // namespace

std::optional<std::vector<Feature>> askForFeatures(const Dataset &data, QWidget *window)
{
    QDialog dialog(window);
    growWithWindow(dialog);
    dialog.setObjectName(QStringLiteral("featureDialog"));
    dialog.setWindowTitle(DialogWords::title());
    auto *layout = new QVBoxLayout(&dialog);
    auto *label = new QLabel(DialogWords::field(), &dialog);
    auto *field = new QLineEdit(textOf(data), &dialog);
    auto *sentence = new QLabel(&dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    label->setBuddy(field);
    sentence->setWordWrap(true);
    constexpr int lines = 3;
    sentence->setMinimumHeight(lines * sentence->fontMetrics().lineSpacing());
    sentence->setMinimumWidth(38 * sentence->fontMetrics().averageCharWidth());
    sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, field, sentence, buttons})
        layout->addWidget(widget);
    const auto check = [&] {
        const auto features = featuresIn(field->text(), data);
        const auto *error = std::get_if<FeatureError>(&features);
        QString words = error == nullptr ? DialogWords::hint() : describe(*error, data) + u'.';
        words[0] = words[0].toUpper();
        sentence->setText(words);
        buttons->button(QDialogButtonBox::Ok)->setEnabled(error == nullptr);
    };
    QObject::connect(field, &QLineEdit::textChanged, &dialog, check);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    check();
    field->selectAll();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const auto features = featuresIn(field->text(), data);
    const auto *read = std::get_if<std::vector<Feature>>(&features);
    return read == nullptr ? std::nullopt : std::optional(*read);
}

} // namespace frontera
