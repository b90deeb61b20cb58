// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "tests/core/literals.h"
#include "tests/files.h"
#include "tests/ui/gif_animation.h"
#include "tests/ui/isolated_main.h"
#include "ui/slides/slide.h"
#include "ui/slides/step_pictures.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_StepPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void animationHasTheRightColours();
    void lettersStay();
    void allFilesOrNone();
    void nothingWithoutCommit();
};

namespace {

QStringList all(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// The areas of both classes have their tints in every frame, though the run goes round: at twenty
/// places of each frame the colour is that of the picture.
void tst_StepPictures::animationHasTheRightColours()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"xor.gif"_s);
    Shown shown;
    Look look;
    look.format = PictureFormat::Gif;
    look.size = {640, 360};
    const Dataset data = gateDataset(XorGate);
    StepPictures pictures(data, Settings(), shown, look, StepRange{0, 59}, path);
    while (pictures.drawNext()) {
    }
    pictures.commit();
    QCOMPARE(pictures.problem(), QString());
    const Animation animation = decode(contentOf(path));
    QCOMPARE(animation.frames.size(), 60U);
    Run run;
    run.start(data, Settings());
    run.reach(60);
    Slide slide(run, shown, look);
    const Theme theme = lightTheme();
    int tinted = 0;
    for (int step = 0; step < 60; ++step) {
        run.jump(step);
        const QImage picture = slide.image();
        for (int y = 70; y < 300; y += 40) {
            for (int x = 40; x < 640; x += 40) {
                const QColor colour = picture.pixelColor(x, y);
                if (colour != theme.oneTint && colour != theme.zeroTint)
                    continue;
                ++tinted;
                QCOMPARE(animation.frames[static_cast<std::size_t>(step)].picture.pixelColor(x, y),
                         colour);
            }
        }
    }
    QVERIFY(tinted > 60 * 20);
}

/// The words beside the plot keep their size from step to step, though the numbers grow longer.
void tst_StepPictures::lettersStay()
{
    const QTemporaryDir folder;
    Shown shown;
    Look look;
    look.format = PictureFormat::Svg;
    look.size = {900, 500};
    look.parts.arithmetic = true;
    look.parts.table = true;
    Settings settings;
    settings.rate = number(u"0.123456789123");
    settings.weights = {number(u"0"), number(u"12345.6789")};
    StepPictures pictures(gateDataset(XorGate), settings, shown, look, StepRange{0, 20},
                          folder.filePath(u"a.svg"_s));
    while (pictures.drawNext()) {
    }
    pictures.commit();
    QCOMPARE(pictures.problem(), QString());
    const auto sizes = [&folder](const QString &name) {
        QSet<QString> found;
        const QString text = QString::fromUtf8(contentOf(folder.filePath(name)));
        static const QRegularExpression size(u"font-size=\"([^\"]+)\""_s);
        for (const QRegularExpressionMatch &match : size.globalMatch(text))
            found += match.captured(1);
        return found;
    };
    QVERIFY(sizes(u"a-000.svg"_s).size() > 2);
    QCOMPARE(sizes(u"a-000.svg"_s), sizes(u"a-020.svg"_s));
}

/// One of the files cannot be replaced: then none is.
void tst_StepPictures::allFilesOrNone()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a-000.svg"_s, u"a-001.svg"_s})
        fill(folder.filePath(name), "old");
    Shown shown;
    Look look;
    look.format = PictureFormat::Svg;
    StepPictures pictures(gateDataset(AndGate), Settings(), shown, look, StepRange{0, 3},
                          folder.filePath(u"a.svg"_s));
    while (pictures.drawNext()) {
    }
    QCOMPARE(pictures.problem(), QString());
    // A folder takes the third place while they wait to be moved.
    QVERIFY(QDir(folder.path()).mkpath(u"a-002.svg/inside"_s));
    pictures.commit();
    QVERIFY2(pictures.problem().contains(u"a-002.svg was not written"_s),
             qPrintable(pictures.problem()));
    QCOMPARE(all(folder), (QStringList{u"a-000.svg"_s, u"a-001.svg"_s, u"a-002.svg"_s}));
    for (const QString &name : {u"a-000.svg"_s, u"a-001.svg"_s})
        QCOMPARE(contentOf(folder.filePath(name)), "old");
}

void tst_StepPictures::nothingWithoutCommit()
{
    for (const PictureFormat format :
         {PictureFormat::Png, PictureFormat::Pdf, PictureFormat::Gif}) {
        const QTemporaryDir folder;
        {
            Shown shown;
            Look look;
            look.format = format;
            look.size = {400, 300};
            StepPictures pictures(gateDataset(AndGate), Settings(), shown, look, StepRange{0, 5},
                                  folder.filePath(u"a.file"_s));
            while (pictures.done() < 3)
                QVERIFY(pictures.drawNext());
        }
        QCOMPARE(all(folder), QStringList());
    }
}

FRONTERA_WINDOW_TEST(tst_StepPictures)
#include "tst_step_pictures.moc"
