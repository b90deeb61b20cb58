// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/truth_table.h"

#include "core/data/truth_table.h"
#include "core/run/run.h"
#include "ui/panels/cell_delegate.h"
#include "ui/panels/truth_table_model.h"
#include "ui/tools/point_tool.h"
#include "ui/widgets/fitted_label.h"
#include "ui/words/caption_words.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace frontera {

TruthTable::TruthTable(const Run &run, PointTool &points, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_points(points)
    , m_theme(lightTheme())
    , m_model(new TruthTableModel(run, this))
    , m_caption(new FittedLabel(this))
    , m_table(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(2);
    m_caption->setContentsMargins(12, 0, 8, 0);
    m_caption->setObjectName(QStringLiteral("tableCaption"));
    layout->addWidget(m_caption);
    layout->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false); // a number would break at its point
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto *cells =
        new CellDelegate([this](const QModelIndex &index,
                                const QString &text) { return m_model->problem(index, text); },
                         m_table);
    m_table->setItemDelegate(cells);
    connect(cells, &CellDelegate::refused, this, &TruthTable::entryRefused);
    connect(m_model, &TruthTableModel::editWanted, this, &TruthTable::editWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (m_isEditable && row.isValid())
                    m_points.choose(row.row());
            });
    connect(&m_points, &PointTool::changed, this, [this] {
        setEditable(m_points.isActive());
        showChosen();
    });
    m_isEditable = true;
    setEditable(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    setTextScale(1);
}

void TruthTable::setEditable(bool isEditable)
{
    if (m_isEditable == isEditable)
        return;
    m_isEditable = isEditable;
    if (!isEditable) // takes what is being entered
        leaveCell();
    m_model->setEditable(isEditable);
    m_table->setEditTriggers(isEditable ? QAbstractItemView::DoubleClicked |
                                              QAbstractItemView::EditKeyPressed |
                                              QAbstractItemView::AnyKeyPressed
                                        : QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(isEditable ? QAbstractItemView::SingleSelection
                                         : QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(isEditable ? Qt::StrongFocus : Qt::NoFocus);
    if (!isEditable) {
        m_table->clearSelection();
        m_table->clearFocus();
    }
    fitHeight();
}

void TruthTable::leaveCell()
{
    QWidget *editor = m_table->window()->focusWidget();
    if (editor != nullptr && m_table->viewport()->isAncestorOf(editor))
        editor->clearFocus();
}

void TruthTable::showChosen()
{
    if (!m_isEditable)
        return;
    if (!m_points.chosen()) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    if (*m_points.chosen() >= m_model->rowCount() || current.row() == *m_points.chosen())
        return; // not yet shown: refresh() follows; or it is the current row
    const QModelIndex chosen =
        m_model->index(*m_points.chosen(), current.isValid() ? current.column() : 1);
    m_table->setCurrentIndex(chosen);
    m_table->scrollTo(chosen);
}

void TruthTable::setTextScale(double scale, bool isLow)
{
    m_scale = scale;
    m_inputs.clear();
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * scale);
    m_caption->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * 1.1 * scale);
    m_table->setFont(font);
    m_isLow = isLow;
    m_table->verticalHeader()->setDefaultSectionSize(usualRow());
    applyStyle();
    if (m_model->rowCount() == 0)
        return;
    fitColumns();
    fitHeight();
}

void TruthTable::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_model->setTheme(theme);
    QPalette palette = m_caption->palette();
    palette.setColor(QPalette::WindowText, theme.quietText);
    m_caption->setPalette(palette);
    applyStyle();
}

/// The control kit draws the table; what stands behind it is the card.
void TruthTable::applyStyle()
{
    m_table->viewport()->setAutoFillBackground(false);
    m_table->horizontalHeader()->viewport()->setAutoFillBackground(false);
    QFont head = font();
    head.setPointSizeF(font().pointSizeF() * m_scale);
    m_table->horizontalHeader()->setFont(head);
}

/// Fits the columns whenever the head gets another width: with the window, or with a scroll bar.
bool TruthTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport()) {
        showMarked(); // fewer rows may have room
    } else if (event->type() == QEvent::Resize) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width()) {
            fitColumns();
            fitHeight(); // the head's height follows the words
        }
    }
    return Card::eventFilter(watched, event);
}

void TruthTable::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) { // the inputs' names are other ones
        m_inputs.clear();
        fitColumns();
    }
}

void TruthTable::describe(bool areOfRun)
{
    if (!m_run.data().isSharedWith(m_described)) {
        m_described = m_run.data();
        m_isOfTruth = isTruthTable(m_described);
    }
    m_table->setAccessibleName(m_isOfTruth ? tr("Truth table") : tr("Observations"));
    m_table->setToolTip(areOfRun ? tr("What the present weights make of each observation; a ring "
                                      "marks the one presented, a dashed one the one that comes "
                                      "next")
                                 : tr("What your line makes of each observation"));
}

void TruthTable::refresh(const PredictorPointer &predictor, bool isOfRun)
{
    describe(isOfRun);
    m_model->setAsking(m_isAsking && isOfRun);
    m_model->show(predictor, isOfRun);
    m_caption->setVisible(isOfRun);
    if (isOfRun) {
        const CaptionWords caption =
            m_isAsking ? captionOfAskedTable(m_run) : captionOfTable(m_run);
        m_caption->setWords(caption.whole, caption.brief);
    }
    fitColumns();
    showChosen();
    showMarked();
    fitHeight();
}

void TruthTable::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    showMarked();
}

/// Scrolls to the rows presented last and next, once it is known how many have room.
void TruthTable::showMarked()
{
    if (m_model->markedRow() < 0 || m_isEditable || !isVisible())
        return;
    const int across = m_table->horizontalScrollBar()->value();
    for (const int row : {m_model->nextRow(), m_model->markedRow()}) // this one in any case
        m_table->scrollTo(m_model->index(row, 0));
    m_table->horizontalScrollBar()->setValue(across);
}

void TruthTable::setMostHeight(int height)
{
    if (std::exchange(m_mostHeight, height) == height)
        return;
    m_table->verticalHeader()->setDefaultSectionSize(usualRow());
    fitHeight();
}

int TruthTable::usualRow() const
{
    return QFontMetrics(m_table->font()).height() + (m_isLow ? 5 : 9);
}

/// Returns how many rows have room in the height that is set; they are nearer or farther from each
/// other, so that they fill it.
int TruthTable::rowsInRoom()
{
    const QMargins margins = layout()->contentsMargins();
    int caption = 0;
    if (m_caption->isVisibleTo(this)) {
        const int room = width() - margins.left() - margins.right();
        caption = std::max(m_caption->sizeHint().height(), m_caption->heightForWidth(room)) +
                  layout()->spacing();
    }
    const int room = m_mostHeight - margins.top() - margins.bottom() - caption -
                     m_table->horizontalHeader()->sizeHint().height() - 2;
    constexpr int leastAir = 2;
    const int letters = QFontMetrics(m_table->font()).height();
    const int each =
        std::clamp(room / std::max(1, m_model->rowCount()), letters + leastAir, 2 * letters);
    m_table->verticalHeader()->setDefaultSectionSize(each);
    return std::max(1, room / each);
}

int TruthTable::heightOfMoreThan(int rows) const
{
    const int all = m_table->height() - m_table->horizontalHeader()->sizeHint().height();
    return std::max(0, all - rows * m_table->verticalHeader()->defaultSectionSize());
}

bool TruthTable::isCut() const
{
    return m_table->height() <
           m_table->horizontalHeader()->sizeHint().height() +
               m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
}

int TruthTable::scrolledBy() const
{
    return m_table->horizontalScrollBar()->value();
}

void TruthTable::scrollTo(int across)
{
    m_table->horizontalScrollBar()->setValue(across);
}

void TruthTable::fitHeight()
{
    if (m_model->rowCount() == 0)
        return;
    const int fewRows = m_isEditable ? 12 : 8; // where entries are made there is little else
    const int mostRows = m_mostHeight > 0 ? rowsInRoom() : fewRows;
    int rows = std::min(m_model->rowCount(), mostRows);
    constexpr int leastRows = 4; // all of a gate
    const int each = std::max(1, m_table->verticalHeader()->defaultSectionSize());
    if (m_mostHeight == 0 && rows > leastRows)
        rows = std::max(leastRows, rows - (m_givenWay + each - 1) / each);
    const int height = m_table->horizontalHeader()->sizeHint().height() + rows * each + 2 +
                       (m_table->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOn
                            ? m_table->horizontalScrollBar()->sizeHint().height()
                            : 0);
    if (m_table->height() == height)
        return;
    m_table->setFixedHeight(height);
    updateGeometry(); // the panel asks at once how high it is
}

} // namespace frontera
