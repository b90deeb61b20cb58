// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/truth_table_model.h"

#include "core/models/gates/gate_learner.h"
#include "core/run/next_observation.h"
#include "core/run/run.h"
#include "core/session/entry.h"
#include "core/session/number_text.h"
#include "ui/words/data_words.h"
#include "ui/words/entry_words.h"
#include "ui/words/glossary.h"
#include "ui/words/number_words.h"
#include "ui/words/point_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr int mostMarked = 2'000; // rows: of more, none is spoken of

class TruthTableWords
{
    Q_DECLARE_TR_FUNCTIONS(TruthTable)

public:
    static QString target() { return tr("target t"); }
    static QString sum() { return tr("sum z"); }
    static QString output() { return tr("output ŷ"); }
    static QString classes(const Dataset &data, const Settings &settings)
    {
        return tr("%1: %2, %3: %4", "a target and what the data call it, twice")
            .arg(showNumber(targetValue(1, settings)), classLabel(data, 1),
                 showNumber(targetValue(0, settings)), classLabel(data, 0));
    }
    static QString notATarget(const QString &text, const QString &zero, const QString &one)
    {
        return tr("A target is %1 or %2, not “%3”.").arg(zero, one, text);
    }
    static QString mark(int mark)
    {
        QStringList words;
        if ((mark & TruthTableModel::Presented) != 0)
            words += tr("presented");
        if ((mark & TruthTableModel::Next) != 0)
            words += tr("comes next");
        return words.join(QStringLiteral(", "));
    }
    static QString verdict(bool isRight) { return isRight ? tr("right") : tr("wrong"); }
};

} // namespace

TruthTableModel::TruthTableModel(const Run &run, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
    , m_theme(lightTheme())
{
}

void TruthTableModel::show(const PredictorPointer &predictor, bool isOfRun)
{
    const Dataset &data = m_run.data();
    const Weights *weights = predictor->linear();
    if (weights != nullptr && weights->w.size() != static_cast<std::size_t>(data.inputCount()))
        return;
    const int hidden = predictor->units().size() == unitCount ? outputUnit : 0;
    const bool isOther =
        m_rows != data.observationCount() || m_inputs != data.inputCount() || m_hidden != hidden;
    if (isOther)
        beginResetModel();
    m_rows = data.observationCount();
    m_inputs = data.inputCount();
    m_hidden = hidden;
    m_data = data;
    m_settings = m_run.settings();
    m_predictor = predictor;
    m_marked = isOfRun && !m_isAsking && m_run.position() > 0 ? m_run.facts().observation : -1;
    const bool isFew = m_rows <= mostMarked;
    m_next = isOfRun && isFew ? nextObservation(m_run).value_or(-1) : -1;
    m_before.reset();
    if (m_marked >= 0) {
        const UnitReading unit = m_run.reading().units.back();
        m_before = Predictor::Answer{unit.sum, qRound(toDouble(unit.output))};
    }
    if (isOther) {
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int TruthTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TruthTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : column(CountAfterInputs);
}

bool TruthTableModel::isRight(int row) const
{
    return m_predictor->isRight(m_data, row);
}

std::optional<int> TruthTableModel::hiddenIn(int column) const
{
    const int hidden = column - this->column(Target) - 1;
    return hidden >= 0 && hidden < m_hidden ? std::optional(hidden) : std::nullopt;
}

int TruthTableModel::markOf(int row) const
{
    return (row == m_marked ? Presented : NoMark) | (row == m_next ? Next : NoMark);
}

/// Returns whether a column tells what is answered.
bool TruthTableModel::isAnswer(int column) const
{
    return column > this->column(Target);
}

QString TruthTableModel::text(int row, int column) const
{
    if (m_isAsking && isAnswer(column))
        return column == this->column(Right) ? QString() : QStringLiteral("?");
    return before(row, column) + after(row, column);
}

/// Returns what the step changed in a cell, "0 → "; empty if nothing, or if there is no room.
QString TruthTableModel::before(int row, int column) const
{
    const QString arrow = QStringLiteral(" → ");
    if (row != m_marked || !m_before)
        return {};
    const Predictor::Answer now = m_predictor->answerTo(m_data.inputs(row));
    if (column == this->column(Output) && m_fitOutputs && m_before->output != now.output)
        return showNumber(m_before->output) + arrow;
    if (column != this->column(Sum) || m_before->sum == now.sum)
        return {};
    const QString words = showNumber(m_before->sum, m_sumLength) + arrow;
    return m_fitsSum && m_fitsSum(words + after(row, column)) ? words : QString();
}

QString TruthTableModel::after(int row, int column) const
{
    const Dataset &data = m_data;
    const auto inputs = data.inputs(row);
    if (column == 0)
        return {};
    if (column <= m_inputs)
        return showNumber(inputs[static_cast<std::size_t>(column - 1)]);
    if (const std::optional<int> hidden = hiddenIn(column))
        return showNumber(hiddenOutputs(*m_predictor, m_settings, inputs)
                              .value()[static_cast<std::size_t>(*hidden)]);
    switch (column - 1 - m_inputs - (column > this->column(Target) ? m_hidden : 0)) {
    case Target:
        return showNumber(targetValue(data.target(row), m_settings));
    case Sum:
        return showNumber(m_predictor->answerTo(inputs).sum, m_sumLength);
    case Output:
        return showNumber(m_predictor->answerTo(inputs).output);
    default:
        return isRight(row) ? QStringLiteral("✓") : QStringLiteral("✗");
    }
}

QString TruthTableModel::toolTip(int row, int column) const
{
    if (column == 0)
        return TruthTableWords::mark(markOf(row));
    if (m_isAsking && isAnswer(column))
        return {};
    if (column <= m_inputs) {
        const auto input = static_cast<std::size_t>(column - 1);
        return unscaledWords(m_data, column - 1, m_data.inputs(row)[input]);
    }
    if (column == this->column(Sum))
        return QString::fromLatin1(exactText(m_predictor->answerTo(m_data.inputs(row)).sum));
    return column == this->column(Right) ? TruthTableWords::verdict(isRight(row)) : QString();
}

QVariant TruthTableModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole: // all digits
        return index.column() >= 1 && index.column() <= m_inputs
                   ? showWhole(m_data.inputs(row)[static_cast<std::size_t>(index.column() - 1)])
                   : text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? toolTip(row, 0) : QVariant();
    case BeforeRole:
        return before(row, index.column());
    case QuietRole:
        return m_theme.quietText;
    case MarkRole:
        return index.column() == 0 ? markOf(row) : int{NoMark};
    case Qt::TextAlignmentRole:
        return int{Qt::AlignCenter};
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::BackgroundRole:
        return row == m_marked ? QBrush(m_theme.marked) : QVariant();
    case Qt::ForegroundRole:
        if (m_isAsking && isAnswer(index.column()))
            return m_theme.quietText;
        if (index.column() == column(Right))
            return isRight(row) ? m_theme.good : m_theme.bad;
        return m_theme.text;
    default:
        return {};
    }
}

QString TruthTableModel::nameBelow(int input) const
{
    constexpr int mostNamed = 3; // of more there is no room for names
    constexpr int longest = 12;  // letters
    QString name = inputName(m_data, input);
    const bool isShort = input >= m_data.givenCount() && name.size() <= longest / 2;
    if ((m_inputs > mostNamed && !isShort) || name == inputLetter(m_data, input))
        return {};
    return name.size() > longest ? name.left(longest - 1) + u'…' : name;
}

QString TruthTableModel::inputHeader(int input) const
{
    const QString letter = inputLetter(m_data, input);
    const QString name = m_shownNames.isEmpty() ? nameBelow(input) : m_shownNames.value(input);
    return name.isEmpty() ? letter : letter + u'\n' + name;
}

QString TruthTableModel::headerTip(int section) const
{
    const auto withName = [](const QString &name, const QString &tip) {
        return name.isEmpty() ? tip : name + u'\n' + tip;
    };
    if (section >= 1 && section <= m_inputs) {
        const QString letter = inputLetter(m_data, section - 1);
        const QString name = inputName(m_data, section - 1);
        return withName(name == letter ? QString() : name, tipOfSymbol(letter, m_settings, m_data));
    }
    if (section == column(Target))
        return withName(m_data.labels() == Dataset::plainLabels()
                            ? QString()
                            : TruthTableWords::classes(m_data, m_settings),
                        tipOfSymbol(u"t", m_settings, m_data));
    if (section == column(Sum))
        return tipOfSymbol(u"z", m_settings, m_data);
    return section == column(Output) || hiddenIn(section) ? tipOfSymbol(u"ŷ", m_settings, m_data)
                                                          : QString();
}

QVariant TruthTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || m_inputs != m_data.inputCount())
        return {};
    if (role == Qt::ToolTipRole)
        return headerTip(section);
    if (role != Qt::DisplayRole || section == 0)
        return {};
    if (section <= m_inputs)
        return inputHeader(section - 1);
    if (const std::optional<int> hidden = hiddenIn(section))
        return indexed(u'h', *hidden + 1);
    switch (section - 1 - m_inputs - (section > column(Target) ? m_hidden : 0)) {
    case Target:
        return m_isBrief ? QStringLiteral("t") : TruthTableWords::target();
    case Sum:
        return m_isBrief ? QStringLiteral("z") : TruthTableWords::sum();
    case Output:
        return m_isBrief ? QStringLiteral("ŷ") : TruthTableWords::output();
    default:
        return {};
    }
}

bool TruthTableModel::isEditable(int column) const
{
    // What is derived follows from the others.
    const bool isGiven = column >= 1 && column <= m_data.givenCount();
    return m_isEditable && (isGiven || column == this->column(Target));
}

Qt::ItemFlags TruthTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QString TruthTableModel::problem(const QModelIndex &index, const QString &text) const
{
    if (index.column() != column(Target)) {
        const auto entry = readNumber(normalised(text));
        const auto *error = std::get_if<EntryError>(&entry);
        return error == nullptr ? QString() : describe(*error, EntryKind::Number, text);
    }
    return targetIn(text)
               ? QString()
               : TruthTableWords::notATarget(text, showNumber(targetValue(0, m_settings)),
                                             showNumber(targetValue(1, m_settings)));
}

std::optional<int> TruthTableModel::targetIn(const QString &text) const
{
    const auto entry = readNumber(normalised(text));
    const auto *number = std::get_if<Decimal>(&entry);
    for (const int target : {0, 1}) {
        if (number != nullptr && *number == Decimal(targetValue(target, m_settings)))
            return target;
    }
    return std::nullopt;
}

bool TruthTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || !isEditable(index.column()) ||
        index.row() >= m_data.observationCount() || m_data != m_run.data() ||
        !problem(index, text).isEmpty())
        return false;
    const auto inputs = m_data.given(index.row());
    std::vector<Decimal> changed(inputs.begin(), inputs.end());
    int target = m_data.target(index.row());
    if (index.column() == column(Target))
        target = *targetIn(text);
    else
        changed[static_cast<std::size_t>(index.column() - 1)] =
            std::get<Decimal>(readNumber(normalised(text)));
    if (std::ranges::equal(changed, inputs) && target == m_data.target(index.row()))
        return false; // nothing new: the run goes on
    Q_EMIT editWanted(replacement(m_data, index.row(), std::move(changed), target));
    return true;
}

} // namespace frontera
