// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/look_model.h"

#include "core/csv/csv_labels.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_text.h"
#include "ui/words/look_words.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>
#include <algorithm>

namespace frontera {

namespace {

constexpr int mostRows = 60;
constexpr qsizetype mostLetters = 80; // of a cell; the tip has more
constexpr QSize signSize(12, 12);

QPixmap signPixmap(bool isOne, const Theme &theme)
{
    constexpr double sharp = 2;
    QPixmap pixmap(signSize * sharp);
    pixmap.setDevicePixelRatio(sharp);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOne ? theme.one : theme.zero, 2));
    painter.setBrush(isOne ? theme.one : theme.card);
    painter.drawEllipse(QPointF(6, 6), 4, 4);
    return pixmap;
}

} // namespace

void LookModel::show(const CsvLook &look, const CsvChoices &choices, const Theme &theme)
{
    beginResetModel();
    m_look = look;
    m_choices = choices;
    m_theme = theme;
    m_rows.clear();
    m_columns = look.layout.columns;
    m_target = -1;
    m_wrongRow = m_wrongColumn = -1;
    const std::vector<ColumnFacts> &columns = look.outcome.facts.columns;
    const auto target = std::ranges::find(columns, ColumnRole::Target, &ColumnFacts::role);
    if (target != columns.end())
        m_target = static_cast<int>(target - columns.begin());
    const int rows = look.cells ? std::min(look.cells->rows(), mostRows) : 0;
    for (int row = 0; row < rows; ++row) {
        m_rows.push_back(row);
        m_columns = std::max(m_columns, look.cells->cells(row));
    }
    findWrongCell();
    endResetModel();
}

void LookModel::findWrongCell()
{
    const auto *error = std::get_if<CsvError>(&m_look.outcome.result);
    if (error == nullptr || error->line == 0 || !m_look.cells || m_look.isHead)
        return;
    int row = 0;
    int end = m_look.cells->rows();
    while (row + 1 < end) { // the last one that does not begin below that line
        const int middle = (row + end) / 2;
        (m_look.cells->line(middle) <= error->line ? row : end) = middle;
    }
    if (row >= mostRows) {
        if (row > mostRows)
            m_rows.push_back(-1);
        m_rows.push_back(row);
    }
    m_wrongRow = static_cast<int>(std::ranges::find(m_rows, row) - m_rows.begin());
    m_wrongColumn = error->column - 1;
}

std::optional<int> LookModel::classOf(const QString &label) const
{
    Dataset::Labels labels;
    if (const auto *data = std::get_if<Dataset>(&m_look.outcome.result))
        labels = data->labels();
    else if (m_choices.classes)
        labels = *m_choices.classes;
    else
        return std::nullopt;
    const auto number = csvNumber(label.toUtf8(), true);
    for (const int target : {1, 0}) {
        const QString &known = labels.at(static_cast<std::size_t>(target));
        if (label == known || (number && csvNumber(known.toUtf8(), true) == number))
            return target;
    }
    return m_choices.one && !m_choices.classes ? std::optional(0) : std::nullopt;
}

const ColumnFacts *LookModel::factsOf(int column) const
{
    const std::vector<ColumnFacts> &columns = m_look.outcome.facts.columns;
    const auto place = static_cast<std::size_t>(column);
    return place < columns.size() ? &columns[place] : nullptr;
}

/// Returns true if a row of data is not opened, as it has no class, another one, or a gap.
bool LookModel::isLeftOut(int row) const
{
    const QByteArrayView label = m_look.cells->cell(row, m_target);
    if (isCsvGap(label) || CsvLabels(m_choices).leavesOut(label))
        return true;
    return m_choices.gaps == CsvGaps::Drop &&
           hasGap(*m_look.cells, row, m_look.outcome.facts.columns);
}

bool LookModel::isWrong(const QModelIndex &index) const
{
    return index.row() == m_wrongRow && (m_wrongColumn < 0 || index.column() == m_wrongColumn);
}

int LookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QColor LookModel::colourOf(const QModelIndex &index) const
{
    const int row = m_rows[static_cast<std::size_t>(index.row())];
    if (isWrong(index))
        return m_theme.bad;
    const ColumnFacts *facts = factsOf(index.column());
    const bool isUsed = facts == nullptr || facts->role != ColumnRole::LeftOut;
    const bool isNames = row == m_look.layout.namesRow;
    if (!isUsed || (!isData(row) && !isNames) || (isData(row) && m_target >= 0 && isLeftOut(row)))
        return m_theme.quietText;
    return m_theme.text;
}

QFont LookModel::fontOf(const QModelIndex &index) const
{
    const int row = m_rows[static_cast<std::size_t>(index.row())];
    QFont font;
    font.setBold(row == m_look.layout.namesRow || isWrong(index));
    font.setItalic(!isData(row) && row != m_look.layout.namesRow);
    font.setStrikeOut(isData(row) && m_target >= 0 && isLeftOut(row));
    return font;
}

QVariant LookModel::signOf(const QModelIndex &index) const
{
    const int row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() != m_target || !isData(row) || isCsvGap(m_look.cells->cell(row, m_target)))
        return {};
    const auto target = classOf(csvText(m_look.cells->cell(row, m_target)));
    return target ? QVariant(signPixmap(*target == 1, m_theme)) : QVariant();
}

QVariant LookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = m_rows[static_cast<std::size_t>(index.row())];
    if (row < 0)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = csvText(m_look.cells->cell(row, index.column())).simplified();
        if (text.isEmpty() && isWrong(index))
            return QStringLiteral("✗");
        return text.size() > mostLetters ? text.left(mostLetters) + u'…' : text;
    }
    case Qt::ToolTipRole:
        return csvText(m_look.cells->cell(row, index.column())).left(10 * mostLetters);
    case Qt::ForegroundRole:
        return colourOf(index);
    case Qt::FontRole:
        return fontOf(index);
    case Qt::DecorationRole:
        return signOf(index);
    default:
        return {};
    }
}

QVariant LookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const int row = section < rowCount() ? m_rows[static_cast<std::size_t>(section)] : -1;
        if (row < 0 || !m_look.cells)
            return {};
        if (role == Qt::DisplayRole)
            return m_look.cells->line(row);
        return role == Qt::ForegroundRole ? QVariant(m_theme.quietText) : QVariant();
    }
    const ColumnFacts *facts = factsOf(section);
    if (facts == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return LookWords::shortName(m_look, section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return LookWords::head(m_look, section);
    default:
        return {};
    }
}

} // namespace frontera
