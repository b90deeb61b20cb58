// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/session/field_text.h"

#include <QObject>
#include <vector>

class QLabel;
class QWidget;

namespace frontera {

class EntryField;
enum class EntryKind;

/// The settings being entered, and the range that the data allow for them.
struct EnteredSettings
{
    Settings settings;
    FieldRange range;
    Dataset data = {}; ///< whose inputs have letters
};

/// Shows one field in the settings bar and takes what is entered there.
class FieldControl : public QObject
{
    Q_OBJECT

public:
    /// Makes the control for the field's kind. Its widgets are children of the bar; what is entered
    /// goes into `entered`, which outlives it.
    [[nodiscard]] static FieldControl *make(const Field &field, EnteredSettings &entered,
                                            QWidget *bar);

    [[nodiscard]] const Field &field() const { return m_field; }
    /// Returns the widgets of the row from left to right: entries with their labels.
    [[nodiscard]] const std::vector<QWidget *> &items() const { return m_items; }
    /// Returns the widgets that Tab goes to, in this order.
    [[nodiscard]] const std::vector<QWidget *> &stops() const { return m_stops; }
    /// Returns those stops in which text is entered.
    [[nodiscard]] const std::vector<EntryField *> &entries() const { return m_entries; }

    /// Shows the settings in force.
    virtual void show() = 0;
    virtual void retranslate() = 0;
    /// Gives a first value to a field that is in use and has none.
    virtual void complete() {}
    void setShown(bool isShown);
    virtual void setEnabled(bool isEnabled);

Q_SIGNALS:
    /// Tells that the person entered another value.
    void valueEntered();
    /// Tells that the complaint about one of the entries has changed.
    void sentenceChanged();

protected:
    FieldControl(const Field &field, EnteredSettings &entered, QWidget *bar);

    /// Adds a widget without a label.
    void addStop(QWidget *widget);
    /// Adds a widget behind a label, and returns the label.
    QLabel *addLabelled(QWidget *widget);
    /// Adds an entry for so many characters behind a label. `read` makes an Entry of the text;
    /// `put` stores its value in the settings.
    template <typename Read, typename Put>
    EntryField *addEntry(int characters, EntryKind kind, Read read, Put put);
    /// Sets a widget's name for screen readers, and its tip.
    static void describe(QWidget *widget, const QString &name, const QString &tip);

    [[nodiscard]] EnteredSettings &entered() { return m_entered; }
    /// Returns the numbers that hold in place of those of the field while it is idle; or none.
    [[nodiscard]] std::vector<Decimal> numbersHeld() const;
    [[nodiscard]] QLabel *label(std::size_t item) const { return m_labels[item]; }

private:
    const Field &m_field;
    EnteredSettings &m_entered;
    QWidget *m_bar;
    bool m_isShown = true;
    std::vector<QWidget *> m_items;
    std::vector<QWidget *> m_stops;
    std::vector<QLabel *> m_labels;
    std::vector<EntryField *> m_entries;
};

} // namespace frontera
