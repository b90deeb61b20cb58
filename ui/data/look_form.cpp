// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/look_form.h"

#include "core/csv/csv_choosing.h"
#include "core/csv/csv_labels.h"
#include "core/csv/csv_look.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words/look_words.h"
#include "ui/words/number_words.h"
#include "ui/words/typed_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>
#include <initializer_list>

namespace frontera {

namespace {

constexpr int labelGap = 6;
constexpr int listGap = 20;
constexpr int rowGap = 8;

/// Puts the line "found: …" first, and shows what is chosen.
void showFound(QComboBox *list, const QString &found, const QVariant &chosen)
{
    const QSignalBlocker blocker(list);
    list->setItemText(0, found);
    list->setCurrentIndex(chosen.isValid() ? std::max(0, list->findData(chosen)) : 0);
}

QVariant markOf(std::optional<char> mark)
{
    return mark ? QVariant(int(*mark)) : QVariant();
}

std::optional<char> markIn(const QComboBox *list)
{
    const QVariant data = list->currentData();
    return data.isValid() ? std::optional(static_cast<char>(data.toInt())) : std::nullopt;
}

} // namespace

LookForm::LookForm(bool isFile, QWidget *dialog)
    : QObject(dialog)
    , m_above(new QWidget(dialog))
    , m_below(new QWidget(dialog))
{
    for (QWidget *row : {m_above, m_below}) {
        new FlowLayout(row, listGap, rowGap);
        row->layout()->setContentsMargins(0, 0, 0, 0);
    }
    m_encoding = addList(m_above, tr("&Encoding"), QStringLiteral("lookEncoding"),
                         &LookForm::chooseEncoding);
    m_separator = addList(m_above, tr("Se&parator"), QStringLiteral("lookSeparator"),
                          &LookForm::chooseSeparator);
    m_names =
        addList(m_above, tr("First &row"), QStringLiteral("lookNames"), &LookForm::chooseNames);
    m_mark =
        addList(m_above, tr("&Decimal mark"), QStringLiteral("lookMark"), &LookForm::chooseMark);
    m_one = addList(m_below, tr("● Target &1"), QStringLiteral("lookOne"), &LookForm::chooseOne);
    m_zero = addList(m_below, tr("○ Target &0"), QStringLiteral("lookZero"), &LookForm::chooseZero);
    m_scale = addList(m_below, tr("&Scale"), QStringLiteral("lookScale"), &LookForm::chooseScale);
    m_gaps = new QCheckBox(tr("Leave out rows with &gaps"), m_below);
    m_gaps->setObjectName(QStringLiteral("lookGaps"));
    m_gaps->setToolTip(tr("Without this a row in which a number is missing is a problem, and its "
                          "place is told"));
    m_below->layout()->addWidget(m_gaps);
    m_encoding->setToolTip(
        tr("How letters are written in the file: choose another encoding if names "
           "or classes look wrong"));
    m_separator->setToolTip(tr("What stands between the cells of a row"));
    m_names->setToolTip(tr("Whether the first row has the names of the columns"));
    m_mark->setToolTip(tr("What stands before decimals; the other one groups the digits"));
    m_one->setToolTip(tr("The class that the neuron is to answer 1 to"));
    m_zero->setToolTip(tr("The class that it is to answer 0 to; rows of other classes are left "
                          "out"));
    m_scale->setToolTip(
        tr("Inputs of very different sizes are learnt sooner when they are scaled"));
    addEncodings(isFile);
    addSeparators();
    m_names->addItem(QString());
    m_names->addItem(tr("names"), true);
    m_names->addItem(tr("data"), false);
    m_mark->addItem(QString());
    m_mark->addItem(tr("point"), int('.'));
    m_mark->addItem(tr("comma"), int(','));
    m_scale->addItem(tr("as it is"), int(CsvScale::None));
    m_scale->addItem(tr("mean 0, deviation 1"), int(CsvScale::Standard));
    m_scale->addItem(tr("from 0 to 1"), int(CsvScale::Range));
    connect(m_gaps, &QCheckBox::clicked, this, [this](bool isOn) {
        CsvChoices choices = m_choices;
        choices.gaps = isOn ? CsvGaps::Drop : CsvGaps::Refuse;
        Q_EMIT chosen(choices);
    });
}

QComboBox *LookForm::addList(QWidget *row, const QString &label, const QString &name,
                             void (LookForm::*choose)())
{
    auto *pair = new QWidget(row);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(labelGap);
    auto *words = new QLabel(label, pair);
    auto *list = new ComboBox(pair);
    list->setObjectName(name);
    list->setAccessibleName(QString(label).remove(u'&'));
    words->setBuddy(list);
    layout->addWidget(words);
    layout->addWidget(list);
    row->layout()->addWidget(pair);
    connect(list, &QComboBox::activated, this, choose);
    return list;
}

void LookForm::setTabOrder(QWidget *between) const
{
    QWidget *last = m_encoding;
    for (QWidget *next : std::initializer_list<QWidget *>{m_separator, m_names, m_mark, between,
                                                          m_one, m_zero, m_scale, m_gaps}) {
        QWidget::setTabOrder(last, next);
        last = next;
    }
}

void LookForm::addEncodings(bool isFile)
{
    m_encoding->addItem(QString());
    for (const CsvEncoding encoding :
         {CsvEncoding::Utf8, CsvEncoding::Utf16, CsvEncoding::Windows1252})
        m_encoding->addItem(LookWords::encoding(encoding), int(encoding));
    m_encoding->parentWidget()->setVisible(isFile);
}

void LookForm::addSeparators()
{
    m_separator->addItem(QString());
    for (const char separator : {',', ';', '\t', ' ', '|'})
        m_separator->addItem(LookWords::separator(separator), int(separator));
}

void LookForm::show(const CsvLook &look, const CsvChoices &choices)
{
    m_look = &look;
    m_choices = choices;
    showForm(look);
    showClasses(look);
    m_gaps->setChecked(choices.gaps == CsvGaps::Drop);
    m_scale->setCurrentIndex(m_scale->findData(int(choices.scale)));
}

void LookForm::showForm(const CsvLook &look)
{
    const CsvFacts &facts = look.outcome.facts;
    const bool isKnown = look.cells != nullptr;
    const bool isOwnFormat = isKnown && look.cells->form.format != CsvFormat::Cells;
    for (QComboBox *list : {m_separator, m_names, m_mark})
        list->setEnabled(!isOwnFormat); // the format says it
    const auto found = [isKnown](const QString &what) {
        return isKnown ? tr("found: %1").arg(what) : tr("found out");
    };
    if (const auto chosen = m_choices.separator;
        chosen && m_separator->findData(int(*chosen)) < 0) // one from the command line
        m_separator->addItem(LookWords::separator(*chosen), int(*chosen));
    showFound(m_encoding, found(LookWords::encoding(facts.form.encoding)),
              m_choices.encoding ? QVariant(int(*m_choices.encoding)) : QVariant());
    const char separator = isKnown ? look.cells->form.separator : ',';
    showFound(m_separator, found(LookWords::separator(separator)), markOf(m_choices.separator));
    showFound(m_names, found(look.layout.namesRow >= 0 ? tr("names") : tr("data")),
              m_choices.hasNames ? QVariant(*m_choices.hasNames) : QVariant());
    showFound(m_mark, found(facts.commaIsDecimal ? tr("point or comma") : tr("point")),
              markOf(m_choices.decimalMark));
}

void LookForm::showClasses(const CsvLook &look)
{
    const CsvFacts &facts = look.outcome.facts;
    const auto target = std::ranges::find(facts.columns, ColumnRole::Target, &ColumnFacts::role);
    const auto place = static_cast<std::size_t>(target - facts.columns.begin());
    std::vector<ColumnCounts::Label> labels;
    if (target != facts.columns.end() && place < look.counts.size())
        labels = look.counts[place].labels;
    const bool areCounted = !labels.empty();
    if (!areCounted) {
        for (const QString &label : facts.labels)
            labels.push_back({label, 0});
    }
    QString one;
    std::optional<QString> zero;
    if (const auto *data = std::get_if<Dataset>(&look.outcome.result)) {
        one = data->labels()[1];
        zero = data->labels()[0];
    }
    if (one.isEmpty() && labels.size() == 2) { // something else is wrong
        CsvLabels usual;
        for (const ColumnCounts::Label &label : labels)
            (void)usual.take(label.text.toUtf8());
        const Dataset::Labels order = usual.order();
        one = order[1];
        zero = order[0];
    }
    if (m_choices.classes) {
        one = m_choices.classes->back();
        zero = m_choices.classes->front();
    } else if (m_choices.one) {
        one = *m_choices.one;
        zero.reset();
    }
    // No list has what the other one has chosen, or going through it would change the other. Of
    // two classes the first list has both, to change them over.
    m_isPair = labels.size() == 2;
    for (QComboBox *list : {m_one, m_zero}) {
        const QString taken = list == m_zero ? one
                              : m_isPair     ? QString()
                                             : zero.value_or(QString());
        const QSignalBlocker blocker(list);
        list->clear();
        list->setPlaceholderText(tr("choose…"));
        for (const ColumnCounts::Label &label : labels) {
            if (label.text == taken)
                continue;
            const QString words = showTyped(label.text);
            list->addItem(areCounted ? tr("%1 (%2)", "a class; how many rows have it")
                                           .arg(words, showCount(label.rows))
                                     : words,
                          label.text);
        }
        list->setEnabled(labels.size() > 1);
    }
    if (labels.size() > 2)
        m_zero->addItem(tr("all others"));
    m_one->setCurrentIndex(one.isEmpty() ? -1 : m_one->findData(one));
    m_zero->setCurrentIndex(zero            ? m_zero->findData(*zero)
                            : m_choices.one ? m_zero->count() - 1
                                            : -1);
}

void LookForm::chooseEncoding()
{
    const QVariant data = m_encoding->currentData();
    Q_EMIT chosen(withEncoding(
        m_choices, m_look->layout,
        data.isValid() ? std::optional(static_cast<CsvEncoding>(data.toInt())) : std::nullopt));
}

void LookForm::chooseSeparator()
{
    Q_EMIT chosen(withSeparator(m_choices, markIn(m_separator)));
}

void LookForm::chooseNames()
{
    if (!m_look->cells)
        return;
    const QVariant data = m_names->currentData();
    Q_EMIT chosen(withNames(m_choices, *m_look->cells,
                            data.isValid() ? std::optional(data.toBool()) : std::nullopt));
}

void LookForm::chooseMark()
{
    CsvChoices choices = m_choices;
    choices.decimalMark = markIn(m_mark);
    Q_EMIT chosen(choices);
}

void LookForm::chooseScale()
{
    CsvChoices choices = m_choices;
    choices.scale = static_cast<CsvScale>(m_scale->currentData().toInt());
    Q_EMIT chosen(choices);
}

void LookForm::chooseClasses(const QString &one, const std::optional<QString> &zero)
{
    Q_EMIT chosen(withClasses(m_choices, m_look->outcome.facts, m_look->layout, one, zero));
}

void LookForm::chooseOne()
{
    const QString one = m_one->currentData().toString();
    if (m_isPair)
        chooseClasses(one, m_one->itemData(1 - m_one->currentIndex()).toString());
    else if (m_zero->currentData().isValid())
        chooseClasses(one, m_zero->currentData().toString());
    else
        chooseClasses(one, std::nullopt);
}

void LookForm::chooseZero()
{
    const QVariant zero = m_zero->currentData();
    const int other = zero.isValid() && m_one->itemData(0) == zero ? 1 : 0;
    const QString one = m_one->currentIndex() >= 0 ? m_one->currentData().toString()
                                                   : m_one->itemData(other).toString();
    chooseClasses(one, zero.isValid() ? std::optional(zero.toString()) : std::nullopt);
}

} // namespace frontera
