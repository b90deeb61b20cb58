// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/question_box.h"

#include "ui/base/bar_scale.h"
#include "ui/widgets/control_style.h"

#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

namespace frontera {

namespace {

// Relative to the window's letters of 12 pixels.
constexpr double questionLetters = 18.0 / 12;
constexpr double sentenceLetters = 14.0 / 12;

QString nameOf(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

QuestionBox::QuestionBox(const QString &headline, const QString &sentence, QWidget *parent)
    : QMessageBox(parent)
{
    growWithWindow(*this);
    setIcon(NoIcon);
    setWindowTitle(QStringLiteral("Frontera"));
    setTextFormat(Qt::PlainText); // a file's name may look like HTML
    setText(headline);
    setInformativeText(sentence);
    sizeLetters();
}

void QuestionBox::sizeLetters()
{
    const auto size = [this](const char *name, double share, bool isBold) {
        auto *label = findChild<QLabel *>(QLatin1String(name));
        if (label == nullptr)
            return;
        QFont letters = font();
        letters.setPointSizeF(letters.pointSizeF() * share);
        letters.setBold(isBold);
        label->setFont(letters);
        label->setWordWrap(true);
    };
    size("qt_msgbox_label", questionLetters, true);
    size("qt_msgbox_informativelabel", sentenceLetters, false);
    layout()->setContentsMargins(QMargins(8, 20, 20, 16) * scaleOf(*this));
}

QPushButton *QuestionBox::add(StandardButton button, const QString &name)
{
    QPushButton *added = addButton(button);
    added->setText(name);
    return added;
}

QPushButton *QuestionBox::add(ButtonRole role, const QString &name)
{
    return addButton(name, role);
}

void QuestionBox::addCancel()
{
    QPushButton *cancel = add(Cancel, tr("Cancel"));
    cancel->setProperty(ControlStyle::key, nameOf(Qt::Key_Escape));
    setEscapeButton(cancel);
}

void QuestionBox::setMain(QPushButton *button)
{
    button->setProperty(ControlStyle::keyOfDefault, nameOf(Qt::Key_Enter));
    setDefaultButton(button);
    button->setFocus();
}

void tell(QWidget *parent, const QString &headline, const QString &sentence)
{
    QuestionBox box(headline, sentence, parent);
    QPushButton *close = box.add(QMessageBox::Ok, QuestionBox::tr("Close"));
    box.setEscapeButton(close);
    box.setMain(close);
    box.exec();
}

} // namespace frontera
