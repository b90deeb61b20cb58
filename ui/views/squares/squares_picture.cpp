// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/squares/squares_picture.h"

#include "core/run/run.h"
#include "ui/plots/plane.h"
#include "ui/views/squares/answer_table.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

class SquareWords
{
    Q_DECLARE_TR_FUNCTIONS(Squares)

public:
    static QString inside(const QString &across, const QString &up)
    {
        return tr("Inside each square: → %1, ↑ %2", "two inputs")
            .replace(QStringLiteral(" %"), QStringLiteral("\u00a0%")) // an arrow and its name
            .arg(across, up);
    }
    static QString observed(SquaresPicture::Alike alike)
    {
        switch (alike) {
        case SquaresPicture::Alike::Wholly:
            return tr("The four signs of each square are alike:");
        case SquaresPicture::Alike::InClass:
            return tr("In each square all four have the same class:");
        default:
            return {};
        }
    }
    static QString conclusion(const QString &across, const QString &up)
    {
        return tr("%1 and %2 do not matter.", "two inputs").arg(across, up);
    }
    static QString wants(const QString &name, const QString &number)
    {
        return name == number ? tr("target %1").arg(number)
                              : tr("%1 (%2)", "a class; its number").arg(name, number);
    }
    static QString says(const QString &name) { return tr("says %1", "a class").arg(name); }
    static QString presented(const QString &answers) { return tr("presented: %1").arg(answers); }
    static QString right(qint64 count, qint64 all)
    {
        return tr("%1 of %2 observations right").arg(showCount(count), showCount(all));
    }
    static QString count(qint64 all)
    {
        return tr("%1 observation(s)", nullptr, pluralOf(all)).arg(showCount(all));
    }
};

/// The places of combinations, when these inputs go across and up.
class Places
{
public:
    Places(const AnswerTable &table, const Plane &plane, int inputs)
        : m_table(table)
    {
        std::vector<int> outer;
        for (int input = 0; input < inputs; ++input) {
            if (!plane.isAxis(input))
                outer.push_back(input);
        }
        const auto middle = outer.begin() + (std::ssize(outer) + 1) / 2;
        m_columns.assign(outer.begin(), middle);
        m_rows.assign(middle, outer.end());
        m_columns.push_back(plane.across);
        m_rows.push_back(*plane.up);
    }

    [[nodiscard]] int column(int combination) const { return at(combination, m_columns); }
    [[nodiscard]] int row(int combination) const { return at(combination, m_rows); }
    /// Returns the inputs that decide a column, the inner one last.
    [[nodiscard]] const std::vector<int> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; }

private:
    [[nodiscard]] int at(int combination, const std::vector<int> &inputs) const
    {
        int place = 0;
        for (const int input : inputs)
            place = 2 * place + (m_table.isYes(combination, input) ? 1 : 0);
        return place;
    }

    const AnswerTable &m_table;
    std::vector<int> m_columns;
    std::vector<int> m_rows;
};

/// Returns the heads of the outer inputs among these, of which the last is an inner one.
std::vector<SquaresPicture::Level> levelsOf(const Dataset &data, const std::vector<int> &inputs)
{
    std::vector<SquaresPicture::Level> levels;
    const auto outer = static_cast<int>(inputs.size()) - 1;
    for (int i = 0; i < outer; ++i) {
        const int input = inputs[static_cast<std::size_t>(i)];
        SquaresPicture::Level level{inputName(data, input), {}};
        const int span = 1 << (outer - 1 - i);
        for (int head = 0; head < 2 << i; ++head) {
            const bool isYes = head % 2 == 1;
            level.heads.push_back({head * span, span, answerWords(data, input, isYes),
                                   briefAnswer(data, input, isYes)});
        }
        levels.push_back(std::move(level));
    }
    return levels;
}

std::optional<int> classOf(int output, const Settings &settings)
{
    for (const int target : {0, 1}) {
        if (output == targetValue(target, settings))
            return target;
    }
    return std::nullopt;
}

void addCells(SquaresPicture &picture, const Run &run, const Predictor &predictor,
              const AnswerTable &table, const Places &places)
{
    const int presented = run.position() > 0 ? run.facts().observation : -1;
    for (int combination = 0; combination < table.count(); ++combination) {
        const int column = places.column(combination);
        const int row = places.row(combination);
        const int output = predictor.answerTo(table.inputs(combination)).output;
        picture.cells.push_back({column, row, classOf(output, run.settings())});
        const AnswerTable::Cell &cell = table.cell(combination);
        const bool areBoth = cell.counts[0] > 0 && cell.counts[1] > 0;
        for (const int target : {0, 1}) {
            const auto i = static_cast<std::size_t>(target);
            if (cell.counts[i] == 0)
                continue;
            SquaresPicture::Marker marker{column, row, {}, cell.counts[i]};
            marker.place = areBoth ? 2 * target - 1 : 0;
            marker.sign.isOne = target == 1;
            marker.sign.isWrong = !predictor.isRight(run.data(), cell.rows[i]);
            marker.sign.isPresented = presented >= 0 &&
                                      table.combinationOf(presented) == combination &&
                                      run.data().target(presented) == target;
            picture.markers.push_back(marker);
        }
    }
}

/// Returns how much the signs of each square are alike; No if one of the four cells of a square has
/// not exactly one sign.
SquaresPicture::Alike alikeIn(const SquaresPicture &picture)
{
    const auto squares = static_cast<std::size_t>(picture.across * picture.up);
    std::vector<std::vector<const Sign *>> signs(squares);
    for (const SquaresPicture::Marker &marker : picture.markers) {
        const int square = marker.row / 2 * picture.across + marker.column / 2;
        signs[static_cast<std::size_t>(square)].push_back(&marker.sign);
        if (marker.place != 0)
            return SquaresPicture::Alike::No;
    }
    auto alike = SquaresPicture::Alike::Wholly;
    for (const auto &square : signs) {
        constexpr std::size_t cells = 4;
        if (square.size() != cells)
            return SquaresPicture::Alike::No;
        for (const Sign *sign : square) {
            if (sign->isOne != square.front()->isOne)
                return SquaresPicture::Alike::No;
            if (sign->isWrong != square.front()->isWrong)
                alike = SquaresPicture::Alike::InClass;
        }
    }
    return alike;
}

void addWords(SquaresPicture &picture, const Run &run, const Plane &plane)
{
    const QString across = inputName(run.data(), plane.across);
    const QString up = inputName(run.data(), *plane.up);
    picture.inside = SquareWords::inside(across, up);
    picture.alike = alikeIn(picture);
    picture.observed = SquareWords::observed(picture.alike);
    if (picture.alike != SquaresPicture::Alike::No) {
        picture.conclusion = SquareWords::conclusion(across, up);
        for (const auto alike : {SquaresPicture::Alike::Wholly, SquaresPicture::Alike::InClass}) {
            const QString words = SquareWords::observed(alike);
            if (words.size() > picture.longestObserved.size())
                picture.longestObserved = words;
        }
    }
    for (const int target : {0, 1}) {
        const QString name = className(target, run.data(), run.settings());
        const auto i = static_cast<std::size_t>(target);
        picture.wants[i] =
            SquareWords::wants(name, showNumber(targetValue(target, run.settings())));
        picture.says[i] = SquareWords::says(name);
    }
}

} // namespace

std::pair<qint64, qint64> SquaresPicture::right() const
{
    std::pair<qint64, qint64> result;
    for (const Marker &marker : markers) {
        result.first += marker.sign.isWrong ? 0 : marker.count;
        result.second += marker.count;
    }
    return result;
}

SquaresPicture squaresPicture(const Run &run, const Predictor &predictor, const AnswerTable &table,
                              const Plane &plane)
{
    SquaresPicture picture;
    const Dataset &data = run.data();
    const Weights *weights = predictor.linear();
    const auto inputs = static_cast<std::size_t>(data.inputCount());
    if (!table.isOf(data) || !plane.up || plane.across >= data.inputCount() ||
        *plane.up >= data.inputCount() || (weights != nullptr && weights->w.size() != inputs))
        return picture;
    const Places places(table, plane, data.inputCount());
    picture.across = 1 << (places.columns().size() - 1);
    picture.up = 1 << (places.rows().size() - 1);
    picture.columns = levelsOf(data, places.columns());
    picture.rows = levelsOf(data, places.rows());
    addCells(picture, run, predictor, table, places);
    addWords(picture, run, plane);
    if (run.position() > 0)
        picture.presented =
            SquareWords::presented(allAnswers(data, data.inputs(run.facts().observation)));
    return picture;
}

void markNext(SquaresPicture &picture, const AnswerTable &table, const Run &run, int row)
{
    // Markers stand in the order of the combinations, class 0 before class 1.
    auto marker = picture.markers.begin();
    for (int combination = 0; combination < table.count(); ++combination) {
        for (const int target : {0, 1}) {
            if (table.cell(combination).counts[static_cast<std::size_t>(target)] == 0)
                continue;
            if (marker == picture.markers.end())
                return;
            marker->sign.isNext =
                table.combinationOf(row) == combination && run.data().target(row) == target;
            ++marker;
        }
    }
}

void quieten(SquaresPicture &picture, bool keepsTints)
{
    picture.isJudged = false;
    picture.presented.clear();
    for (SquaresPicture::Marker &marker : picture.markers)
        marker.sign = {marker.sign.isOne, false, false};
    if (picture.alike != SquaresPicture::Alike::No) {
        picture.alike = SquaresPicture::Alike::Wholly;
        picture.observed = SquareWords::observed(picture.alike);
    }
    if (keepsTints)
        return;
    for (SquaresPicture::Cell &cell : picture.cells)
        cell.says.reset();
    picture.says = {};
}

QString describeSquares(const SquaresPicture &picture)
{
    QStringList parts;
    if (!picture.heading.isEmpty())
        parts += picture.heading;
    parts += picture.inside;
    if (!picture.observed.isEmpty())
        parts += picture.observed + u' ' + picture.conclusion;
    const auto [right, all] = picture.right();
    parts += picture.isJudged ? SquareWords::right(right, all) : SquareWords::count(all);
    if (!picture.presented.isEmpty())
        parts += picture.presented;
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera
