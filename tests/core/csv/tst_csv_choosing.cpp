// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_choosing.h"
#include "core/csv/csv_look.h"
#include "core/csv/csv_reader.h"
#include "tests/core/csv/file_text.h"
#include "tests/test_main.h"

#include <QBuffer>
#include <QTest>
#include <numeric>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

CsvCells cellsOf(const QByteArray &text, const CsvChoices &choices = {})
{
    QBuffer buffer;
    buffer.setData(text);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    auto cells = readCells(buffer, {.choices = choices});
    return std::holds_alternative<CsvCells>(cells) ? std::get<CsvCells>(std::move(cells))
                                                   : CsvCells();
}

/// A person who looks at a text and chooses.
struct Looker
{
    explicit Looker(const QByteArray &text)
        : cells(cellsOf(text))
    {
    }

    [[nodiscard]] CsvOutcome outcome() const { return tableOf(cells, choices, {}); }
    [[nodiscard]] CsvLayout layout() const { return layoutOf(cells, choices); }
    void choose(int column, ColumnRole role)
    {
        choices = withRole(choices, outcome().facts, layout(), column, role);
    }
    void chooseClasses(const QString &one, const std::optional<QString> &zero)
    {
        choices = withClasses(choices, outcome().facts, layout(), one, zero);
    }
    /// "IT-": each column's role.
    [[nodiscard]] QString roles() const
    {
        QString text;
        for (const ColumnFacts &column : outcome().facts.columns)
            text += u"IT-"[static_cast<int>(column.role)];
        return text;
    }

    CsvCells cells;
    CsvChoices choices;
};

constexpr QByteArrayView numbered = "id,a,b,kind\n1,5,2,u\n2,3,1,v\n3,4,4,u\n";

} // namespace

/// What a person chooses of a file that was looked at.
class tst_CsvChoosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesOfColumns();
    void alwaysOneTarget();
    void withoutInputs();
    void namesAndNumbers();
    void keepsColumnsWithoutNames();
    void classesOfTheTarget();
    void severalColumns();
    void anotherSeparator();
    void anotherEncoding();
    void counts();
    void countsKeptRows();
    void countsLabels();
};

void tst_CsvChoosing::rolesOfColumns()
{
    Looker file(numbered.toByteArray());
    QCOMPARE(file.roles(), u"-IIT"_s);
    file.choose(1, ColumnRole::LeftOut);
    QCOMPARE(file.roles(), u"--IT"_s);
    QCOMPARE(file.choices.skipped, QStringList{u"a"_s});
    file.choose(1, ColumnRole::Input);
    QCOMPARE(file.roles(), u"-IIT"_s);
    QVERIFY(file.choices.skipped.isEmpty() && file.choices.columns.isEmpty());
    // What is usually left out is an input where it is chosen, and what was left out stays so.
    file.choose(2, ColumnRole::LeftOut);
    file.choose(0, ColumnRole::Input);
    QCOMPARE(file.roles(), u"II-T"_s);
    QCOMPARE(file.choices.columns, (QStringList{u"id"_s, u"a"_s}));
    QCOMPARE(textOf(file.outcome().result), u"id a > u v > 1 5 = 0 > 2 3 = 1 > 3 4 = 0"_s);
    file.choose(0, ColumnRole::LeftOut);
    QCOMPARE(file.roles(), u"-I-T"_s);
}

void tst_CsvChoosing::alwaysOneTarget()
{
    Looker file("group,height,age\nu,1,7\nv,2,8\nu,3,9\n");
    file.choose(1, ColumnRole::Target);
    QCOMPARE(file.roles(), u"-TI"_s); // words are no input
    file.choose(0, ColumnRole::Target);
    QCOMPARE(file.roles(), u"TII"_s); // numbers are one
    QCOMPARE(*file.choices.target, u"group"_s);
    file.choose(0, ColumnRole::LeftOut);
    QCOMPARE(file.roles(), u"-IT"_s);
    file.choose(2, ColumnRole::Input);
    QCOMPARE(file.roles(), u"-TI"_s);
    // Where there is no other column, it stays.
    Looker two("a,kind\n1,u\n2,v\n");
    two.choose(0, ColumnRole::LeftOut);
    two.choose(1, ColumnRole::LeftOut);
    QCOMPARE(two.roles().count(u'T'), 1);
}

void tst_CsvChoosing::withoutInputs()
{
    for (const QByteArray &text :
         {QByteArray("a,b,kind\n1,5,u\n2,3,v\n"), QByteArray("id,b,kind\n1,5,u\n2,3,v\n")}) {
        Looker file(text);
        file.choose(1, ColumnRole::LeftOut);
        // What numbers the rows does not take its place.
        QCOMPARE(file.roles(), text.startsWith('i') ? u"--T"_s : u"I-T"_s);
        file.choose(0, ColumnRole::LeftOut);
        QCOMPARE(file.roles(), u"--T"_s);
        QCOMPARE(textOf(file.outcome().result), u"NoInputLeft"_s);
        file.choose(1, ColumnRole::Input);
        QCOMPARE(file.roles(), u"-IT"_s);
        QVERIFY(std::holds_alternative<Dataset>(file.outcome().result));
    }
}

void tst_CsvChoosing::namesAndNumbers()
{
    const CsvCells cells = cellsOf("a,,a,2,t\n1,2,3,4,0\n5,6,7,8,1\n");
    const CsvLayout layout = layoutOf(cells, {});
    QCOMPARE(columnKey(layout, 0), u"a"_s);
    QCOMPARE(columnKey(layout, 2), u"3"_s); // the second of its name
    QCOMPARE(columnKey(layout, 3), u"2"_s); // a name
    for (const int column : {0, 2, 3, 4})
        QCOMPARE(layout.find(columnKey(layout, column)), std::optional(column));
}

/// The chosen columns stay what they are, whether the first row has their names or not.
void tst_CsvChoosing::keepsColumnsWithoutNames()
{
    Looker file("1,2,3\n4,5,6\n7,8,6\n");
    QCOMPARE(file.outcome().facts.hasNames, false);
    file.choose(0, ColumnRole::LeftOut);
    file.choices = withNames(file.choices, file.cells, true);
    QCOMPARE(file.choices.skipped, QStringList{u"1"_s});
    QCOMPARE(file.roles(), u"-IT"_s);
    Looker named("p,q,r\n4,5,0\n7,8,1\n");
    named.choose(1, ColumnRole::LeftOut);
    QCOMPARE(named.choices.skipped, QStringList{u"q"_s});
    named.choices = withNames(named.choices, named.cells, false);
    QCOMPARE(named.choices.skipped, QStringList{u"2"_s});
    QCOMPARE(named.choices.target, std::optional(u"3"_s));
    named.choices = withNames(named.choices, named.cells, std::nullopt);
    QCOMPARE(named.choices.skipped, QStringList{u"q"_s});
    QCOMPARE(named.roles(), u"I-T"_s);
}

void tst_CsvChoosing::classesOfTheTarget()
{
    // Another column has the same words behind it.
    Looker file("a,kind,last\n1,u,u\n2,v,v\n3,w,w\n4,u,u\n");
    file.choose(1, ColumnRole::Target);
    file.chooseClasses(u"w"_s, u"u"_s);
    QCOMPARE(textOf(file.outcome().result), u"a > u w > 1 = 0 > 3 = 1 > 4 = 0"_s);
    QCOMPARE(file.choices.target, std::optional(u"kind"_s));
    file.chooseClasses(u"v"_s, std::nullopt);
    QCOMPARE(textOf(file.outcome().result), u"a > ≠ v v > 1 = 0 > 2 = 1 > 3 = 0 > 4 = 0"_s);
    // A column that is left out is none to look for them.
    Looker skipping("a,kind,last\n1,u,u\n2,v,v\n3,w,w\n4,u,u\n");
    skipping.choices.skipped = {u"last"_s};
    QCOMPARE(skipping.roles(), u"IT-"_s);
    skipping.chooseClasses(u"w"_s, u"u"_s);
    QCOMPARE(skipping.roles(), u"IT-"_s);
    // They are not those of another column.
    file.choose(2, ColumnRole::Target);
    QVERIFY(!file.choices.one && !file.choices.classes);
    QCOMPARE(textOf(file.outcome().result), u"ThirdClass 4:3 w"_s);
}

void tst_CsvChoosing::anotherSeparator()
{
    Looker file(numbered.toByteArray());
    file.choices.gaps = CsvGaps::Drop;
    file.choose(1, ColumnRole::LeftOut);
    file.chooseClasses(u"v"_s, u"u"_s);
    const CsvChoices other = withSeparator(file.choices, ';');
    CsvChoices expected{.separator = ';', .gaps = CsvGaps::Drop};
    QCOMPARE(other, expected);
    expected.separator.reset();
    QCOMPARE(withSeparator(other, std::nullopt), expected);
}

/// The target among several columns stays the target.
void tst_CsvChoosing::severalColumns()
{
    QByteArray names;
    QByteArray row;
    for (int column = 0; column < 300; ++column) {
        names += "m" + QByteArray::number(column) + ',';
        row += QByteArray::number(column) + ',';
    }
    Looker file(names + "t\n" + row + "0\n" + row + "1\n");
    QCOMPARE(textOf(file.outcome().result).section(u' ', 0, 0), u"TooManyInputs"_s);
    std::vector<int> most(300);
    std::iota(most.begin(), most.end(), 1); // all but the first, and the target
    const auto choose = [&](ColumnRole role) {
        file.choices = withRoles(file.choices, file.outcome().facts, file.layout(), most, role);
    };
    choose(ColumnRole::LeftOut);
    QCOMPARE(file.roles(), u"I"_s + QString(299, u'-') + u'T');
    QVERIFY(std::holds_alternative<Dataset>(file.outcome().result));
    choose(ColumnRole::Input);
    QCOMPARE(file.roles(), QString(300, u'I') + u'T');
    most.resize(40);
    choose(ColumnRole::LeftOut);
    QCOMPARE(file.roles(), u"I"_s + QString(40, u'-') + QString(259, u'I') + u'T');
}

/// Words with other letters are others in another encoding; their columns are the same.
void tst_CsvChoosing::anotherEncoding()
{
    const CsvCells cells = cellsOf("año,b,país,t\n1,2,3,sí\n4,5,6,no\n");
    const CsvLayout layout = layoutOf(cells, {});
    const CsvChoices before{.target = u"país"_s,
                            .columns = {u"año"_s, u"b"_s},
                            .skipped = {u"ñ"_s},
                            .classes = {{u"no"_s, u"sí"_s}}};
    const CsvChoices after = withEncoding(before, layout, CsvEncoding::Windows1252);
    QCOMPARE(after, (CsvChoices{.encoding = CsvEncoding::Windows1252,
                                .target = u"3"_s,
                                .columns = {u"1"_s, u"b"_s},
                                .skipped = {u"ñ"_s}}));
    const CsvChoices plain{.target = u"t"_s, .one = u"no"_s};
    CsvChoices expected = plain;
    expected.encoding = CsvEncoding::Utf16;
    QCOMPARE(withEncoding(plain, layout, CsvEncoding::Utf16), expected);
    QCOMPARE(withEncoding({.one = u"sí"_s}, layout, {}), CsvChoices());
}

void tst_CsvChoosing::counts()
{
    const CsvCells cells = cellsOf("a;b;t\n0,5;1.500;0\n;2.000;1\n12,5;9.750;1\n1,5;2.250;0\n");
    const CsvOutcome outcome = tableOf(cells, {.gaps = CsvGaps::Drop}, {});
    const auto counts =
        countsOf(cells, layoutOf(cells, {}), outcome.facts.columns, CsvGaps::Refuse);
    QCOMPARE(counts.size(), 3);
    QCOMPARE(counts[0].gaps, 1);
    QCOMPARE(counts[0].numbers, 3);
    QCOMPARE(counts[0].least, u"0.5"_s);
    QCOMPARE(counts[0].most, u"12.5"_s);
    std::array<qint64, ColumnCounts::parts> parts{};
    parts[0] = 1; // 0.5
    parts[1] = 1; // 1.5, at the beginning of the second of twelve parts
    parts[11] = 1;
    QCOMPARE(counts[0].inPart, parts);
    // In groups, as the other column has decimal commas.
    QCOMPARE(counts[1].most, u"9750"_s);
    QVERIFY(counts[0].labels.empty());
    QCOMPARE(counts[2].labels, (std::vector<ColumnCounts::Label>{{u"0"_s, 2}, {u"1"_s, 2}}));
}

/// Of the classes those rows are counted that are opened; a class that none of them has is one all
/// the same.
void tst_CsvChoosing::countsKeptRows()
{
    const CsvCells cells = cellsOf("a,b,t\n1,x,u\n,y,v\n3,,u\n4,z,v\n?,z,w\n");
    const auto countsWith = [&](CsvGaps gaps) {
        const CsvFacts facts = tableOf(cells, {.gaps = gaps}, {}).facts;
        return countsOf(cells, layoutOf(cells, {}), facts.columns, gaps);
    };
    using Labels = std::vector<ColumnCounts::Label>;
    QCOMPARE(countsWith(CsvGaps::Refuse)[2].labels,
             (Labels{{u"u"_s, 2}, {u"v"_s, 2}, {u"w"_s, 1}}));
    const auto kept = countsWith(CsvGaps::Drop);
    QCOMPARE(kept[2].labels, (Labels{{u"u"_s, 2}, {u"v"_s, 1}, {u"w"_s, 0}}));
    QCOMPARE(kept[0].gaps, 2);          // what stands in the file
    QCOMPARE(kept[1].labels.size(), 3); // words that are left out: their gaps do not count
}

void tst_CsvChoosing::countsLabels()
{
    QByteArray text = "a,word,t\n";
    for (int row = 0; row < 30; ++row)
        text += "1,w" + QByteArray::number(row) + (row % 3 == 0 ? ",1\n" : ",1.0\n");
    text += "2,w0,?\n3,w0,0\n";
    const CsvCells cells = cellsOf(text);
    const CsvOutcome outcome = tableOf(cells, {}, {});
    const auto counts =
        countsOf(cells, layoutOf(cells, {}), outcome.facts.columns, CsvGaps::Refuse);
    QCOMPARE(std::ssize(counts[1].labels), CsvFacts::mostLabels);
    QCOMPARE(counts[1].labels[0], (ColumnCounts::Label{u"w0"_s, 3}));
    QCOMPARE(counts[1].otherLabels, 30 - CsvFacts::mostLabels);
    // Equal numbers are one class.
    QCOMPARE(counts[2].labels, (std::vector<ColumnCounts::Label>{{u"1"_s, 30}, {u"0"_s, 1}}));
    QCOMPARE(counts[2].gaps, 1);
    // A dash beside other classes is none.
    const CsvCells dashes = cellsOf("a,t\n1,u\n2,-\n3,v\n4,u\n");
    const auto ofClasses = countsOf(dashes, layoutOf(dashes, {}),
                                    tableOf(dashes, {}, {}).facts.columns, CsvGaps::Refuse)[1];
    QCOMPARE(ofClasses.labels, (std::vector<ColumnCounts::Label>{{u"u"_s, 2}, {u"v"_s, 1}}));
    QCOMPARE(ofClasses.gaps, 1);
}

FRONTERA_TEST(tst_CsvChoosing)
#include "tst_csv_choosing.moc"
