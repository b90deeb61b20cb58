// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/length_box.h"

#include "ui/widgets/number_selection.h"

#include <QLineEdit>
#include <QLocale>

namespace frontera {

LengthBox::LengthBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    selectWholeNumbers(lineEdit());
}

QString LengthBox::withPoint(const QString &text) const
{
    QString number = text;
    if (!suffix().isEmpty() && number.endsWith(suffix()))
        number.chop(suffix().size());
    return number.trimmed().replace(u',', u'.');
}

QValidator::State LengthBox::validate(QString &text, int &) const
{
    const QString number = withPoint(text);
    for (const QChar c : number) {
        if (!c.isDigit() && c != u'.')
            return QValidator::Invalid;
    }
    const qsizetype point = number.indexOf(u'.');
    if (number.count(u'.') > 1 || (point >= 0 && number.size() - point - 1 > decimals()))
        return QValidator::Invalid;
    bool isNumber = false;
    const double value = QLocale::c().toDouble(number, &isNumber);
    if (!isNumber)
        return QValidator::Intermediate;
    if (value > maximum())
        return QValidator::Invalid;
    return value < minimum() ? QValidator::Intermediate : QValidator::Acceptable;
}

double LengthBox::valueFromText(const QString &text) const
{
    return QLocale::c().toDouble(withPoint(text));
}

} // namespace frontera
