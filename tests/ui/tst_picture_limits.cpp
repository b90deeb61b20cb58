// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/decimal.h"
#include "tests/ui/isolated_main.h"
#include "ui/plots/proportion.h"
#include "ui/slides/picture.h"
#include "ui/slides/slide.h"
#include "ui/views/view_kind.h"

#include <cmath>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_PictureLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proportions();
    void memory_data();
    void memory();
};

void tst_PictureLimits::proportions()
{
    const Decimal plain[] = {Decimal(1, -1), Decimal(-3), Decimal()};
    QCOMPARE(inProportion(plain), (std::vector<double>{0.1, -3.0, 0.0}));
    const Decimal far[] = {Decimal(1, 600), Decimal(-25, 598), Decimal(), Decimal(1, 100)};
    const std::vector<double> all = inProportion(far);
    QCOMPARE(all[1] / all[0], -0.25);
    QCOMPARE(all[2], 0.0);
    QCOMPARE(all[3], 0.0);
    const Decimal near[] = {Decimal(1, -600), Decimal(3, -600)};
    QVERIFY(std::abs(inProportion(near)[1] / inProportion(near)[0] - 3) < 1e-14);
}

void tst_PictureLimits::memory_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<const ViewKind *>("view");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("observations");
    QTest::addColumn<QString>("part"); // of what is said; or empty
    const QSize usual(1280, 720);
    using Format = PictureFormat;
    QTest::newRow("GIF") << Format::Gif << &boundaryView << usual << 3.0 << 4 << QString();
    QTest::newRow("GIF 9000²") << Format::Gif << &boundaryView << QSize(9000, 9000) << 1.0 << 4
                               << u"9000 × 9000"_s;
    QTest::newRow("GIF ×10") << Format::Gif << &boundaryView << usual << 10.0 << 4
                             << u"12800 × 7200"_s;
    QTest::newRow("PNG 9000²") << Format::Png << &boundaryView << QSize(9000, 9000) << 1.0 << 4
                               << QString();
    QTest::newRow("SVG 100,000") << Format::Svg << &boundaryView << usual << 1.0 << 100'000
                                 << QString();
    QTest::newRow("SVG 10⁶") << Format::Svg << &whyView << usual << 1.0 << 1'000'000
                             << u"1\u202F000\u202F000"_s;
    QTest::newRow("SVG 10⁶, history")
        << Format::Svg << &historyView << usual << 1.0 << 1'000'000 << QString();
    QTest::newRow("PNG 10⁶") << Format::Png << &boundaryView << usual << 1.0 << 1'000'000
                             << QString();
}

/// What would take gigabytes is refused, with what would be right.
void tst_PictureLimits::memory()
{
    QFETCH(PictureFormat, format);
    QFETCH(const ViewKind *const, view);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(int, observations);
    QFETCH(QString, part);
    Look look;
    look.format = format;
    look.size = size;
    look.scale = scale;
    const QString problem = memoryProblem(*view, look, observations);
    QCOMPARE(problem.isEmpty(), part.isEmpty());
    QVERIFY2(problem.contains(part), qPrintable(problem));
}

FRONTERA_WINDOW_TEST(tst_PictureLimits)
#include "tst_picture_limits.moc"
