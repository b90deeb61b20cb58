// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"

#include <QList>
#include <QWidget>
#include <functional>
#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;

namespace frontera {

struct CsvLook;

/// The controls of what is chosen of a whole file: above its rows how it is split and read, below
/// them which labels are the classes, what becomes of gaps, and how inputs are scaled. Where
/// nothing is chosen, the first line of a list says what was found out.
class LookForm : public QObject
{
    Q_OBJECT

public:
    /// `isFile`: the text stands in a file, and so in an encoding.
    LookForm(bool isFile, QWidget *dialog);

    [[nodiscard]] QWidget *above() const { return m_above; }
    [[nodiscard]] QWidget *below() const { return m_below; }
    /// Lets Tab go through the controls from above to below, and through another one between.
    void setTabOrder(QWidget *between) const;
    /// Shows what is known of a file, and by which choices it is read.
    void show(const CsvLook &look, const CsvChoices &choices);

Q_SIGNALS:
    void chosen(const frontera::CsvChoices &choices);

private:
    QComboBox *addList(QWidget *row, const QString &label, const QString &name,
                       void (LookForm::*choose)());
    void addSeparators();
    void addEncodings(bool isFile);
    void showForm(const CsvLook &look);
    void showClasses(const CsvLook &look);
    void chooseEncoding();
    void chooseSeparator();
    void chooseNames();
    void chooseMark();
    void chooseOne();
    void chooseZero();
    void chooseScale();
    void chooseClasses(const QString &one, const std::optional<QString> &zero);

    QWidget *m_above;
    QWidget *m_below;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_names;
    QComboBox *m_mark;
    QComboBox *m_one;
    QComboBox *m_zero;
    QComboBox *m_scale;
    QCheckBox *m_gaps;
    bool m_isPair = false;           ///< there are two classes
    const CsvLook *m_look = nullptr; ///< shown last; valid while the look's owner shows it
    CsvChoices m_choices;
};

} // namespace frontera
