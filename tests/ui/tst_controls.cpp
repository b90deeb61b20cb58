// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/base/bar_scale.h"
#include "ui/base/build_facts.h"
#include "ui/panels/legend_row.h"
#include "ui/panels/plane_bar.h"
#include "ui/panels/view_pane.h"
#include "ui/views/code/code_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/edge_fade.h"
#include "ui/widgets/fitted_label.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/toast.h"
#include "ui/window/about_box.h"
#include "ui/window/gate_tile.h"
#include "ui/window/position_bar.h"
#include "ui/window/rail_tab.h"
#include "ui/window/transport_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDesktopServices>
#include <QFontInfo>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdlib>
#include <set>

using namespace frontera;
using namespace Qt::StringLiterals;

/// The kit of controls: what they look like, and what they say without being looked at.
class tst_Controls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void cardsAreTheirPath_data();
    void cardsAreTheirPath();
    void ringGoesAround();
    void colouredByOurs();
    void fieldsAreWhite();
    void barsGrowWithTheWindow();
    void barsWithinTheStage();
    void edgesFade();
    void wordsFit();
    void buttonsStandInOneRow();
    void listsWaitToBeOpened();
    void toastGoesByItself();
    void toastStaysWhileUsed();
    void toastOpensTheFolder();
    void toastIsInside_data();
    void toastIsInside();
    void enterPressesCancel();
    void aboutNamesTheBuild();
    void noToastOnTheProjector();
    void boxesAskPlainly_data();
    void boxesAskPlainly();
};

void tst_Controls::cardsAreTheirPath_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QColor>("band");
    QTest::addColumn<double>("ratio");
    for (const QColor &band : {QColor(), QColor(0xb84300)}) {
        for (const QSize size : {QSize(301, 77), QSize(26, 25), QSize(8, 6)}) {
            for (const double ratio : {1.0, 2.0, 1.5})
                QTest::addRow("%dx%d, band %d, %g", size.width(), size.height(), band.isValid(),
                              ratio)
                    << size << band << ratio;
        }
    }
}

/// A card is painted in pieces, and is what it would be as one shape.
void tst_Controls::cardsAreTheirPath()
{
    QFETCH(const QSize, size);
    QFETCH(const QColor, band);
    QFETCH(const double, ratio);
    Card card;
    card.setBand(band);
    card.resize(size);
    card.setPalette(paletteFor(lightTheme()));
    QImage painted((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    painted.setDevicePixelRatio(ratio);
    painted.fill(lightTheme().page);
    QImage path = painted;
    card.render(&painted, {}, {}, QWidget::RenderFlags());
    QPainter painter(&path);
    paintCardPath(painter, QRect(QPoint(), size), {lightTheme().card, lightTheme().edge, band});
    painter.end();
    QCOMPARE(painted, path);
}

/// One ring, 2 pixels beside what has the keyboard, whatever that is and wherever it moves.
void tst_Controls::ringGoesAround()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.window.centralWidget()->setFocus();
    const auto ring = [&]() -> QWidget * {
        auto *found = w.window.findChild<QWidget *>(u"focusRing"_s);
        return found != nullptr && found->isVisible() ? found : nullptr;
    };
    QVERIFY(ring() == nullptr);
    int count = 0;
    QWidgetList reached;
    for (;;) {
        w.press(Qt::Key_Tab);
        QWidget *focused = QApplication::focusWidget();
        if (reached.contains(focused))
            break;
        reached += focused;
        const bool hasRing = qobject_cast<QAbstractButton *>(focused) != nullptr ||
                             qobject_cast<QComboBox *>(focused) != nullptr ||
                             qobject_cast<QSlider *>(focused) != nullptr;
        QCOMPARE(ring() != nullptr, hasRing);
        if (!hasRing)
            continue;
        ++count;
        QVERIFY(ring()->isVisible());
        const QRect place(focused->mapTo(&w.window, QPoint()), focused->size());
        const QRect around(ring()->mapTo(&w.window, QPoint()), ring()->size());
        constexpr int margin = FocusRing::margin;
        QCOMPARE(around, place.adjusted(-margin, -margin, margin, margin));
        // Its colour is seen, if the window is drawn with it.
        const QImage image = w.window.grab(around).toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 1), lightTheme().focus);
    }
    QVERIFY(count > 8);
    w.button(u"Step"_s)->setFocus(Qt::TabFocusReason);
    w.window.resize(1000, 640);
    QCoreApplication::processEvents();
    const QRect place(w.button(u"Step"_s)->mapTo(&w.window, QPoint()), w.button(u"Step"_s)->size());
    QVERIFY(ring()->geometry().contains(place));
    QCOMPARE(ring()->geometry().center(), place.center());
    w.window.centralWidget()->setFocus();
    QVERIFY(ring() == nullptr);
}

/// "As the system" takes the desktop's lightness, and our colours.
void tst_Controls::colouredByOurs()
{
    const QPalette before = QApplication::palette();
    QPalette odd(QColor(0x302010), QColor(0x201008));
    odd.setColor(QPalette::WindowText, QColor(0xffe0c0));
    QApplication::setPalette(odd);
    {
        ShownWindow w;
        QCOMPARE(w.window.palette().color(QPalette::Window), darkTheme().page);
        QCOMPARE(w.window.palette().color(QPalette::Base), darkTheme().card);
    }
    QApplication::setPalette(before);
}

/// What can be written in or chosen from has the colour of a card, and an outline around it.
void tst_Controls::fieldsAreWhite()
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        ShownWindow w;
        w.window.setThemeChoice(choice);
        const Theme theme = themeOf(choice, {});
        QWidgetList fields;
        for (auto *field : w.window.findChildren<EntryField *>())
            fields += field;
        for (auto *box : w.window.findChildren<QComboBox *>())
            fields += box;
        int count = 0;
        for (QWidget *field : std::as_const(fields)) {
            if (!field->isVisible() || !field->isEnabled() || field->hasFocus())
                continue;
            ++count;
            const auto at = [field](int x, int y) {
                return field->grab().toImage().pixelColor(x, y);
            };
            QTRY_COMPARE(at(0, field->height() / 2), theme.frame);
            QCOMPARE(at(field->width() / 2, 3), theme.card);
        }
        QVERIFY(count > 5);
    }
}

/// One factor for all bars: 1 in a window of 1280 × 720, 1.5 in one of 1920 × 1080.
void tst_Controls::barsGrowWithTheWindow()
{
    QCOMPARE(barScale(QSize(800, 600)), 1.0);
    QCOMPARE(barScale(QSize(1280, 720)), 1.0);
    QCOMPARE(barScale(QSize(1920, 720)), 1.0);
    QCOMPARE(barScale(QSize(1600, 900)), 1.25);
    QCOMPARE(barScale(QSize(1920, 1080)), 1.5);
    ShownWindow w;
    QVERIFY(w.isActive);
    const auto sizes = [&w] {
        const auto *rail = w.window.findChild<RailTab *>();
        const QWidget *step = w.window.findChild<EntryField *>(u"step"_s);
        return QList<QSize>{w.button(u"Step"_s)->size(),
                            w.window.findChild<GateTile *>()->size(),
                            rail->size(),
                            w.bar()->size(),
                            step->size(),
                            w.named<QSlider>(u"Speed of running"_s)->size()};
    };
    w.window.resize(1280, 720);
    QTest::qWait(50); // until all is laid out
    const QList<QSize> usual = sizes();
    w.window.resize(1920, 1080);
    // Tabs have a little less than they like in the usual window.
    const auto factors = [&] {
        QList<double> all;
        const QList<QSize> large = sizes();
        for (qsizetype i = 0; i < usual.size(); ++i)
            all += double(large[i].height()) / usual[i].height();
        return all;
    };
    const auto isLarger = [](double factor) { return factor > 1.4 && factor < 1.7; };
    QTRY_VERIFY(std::ranges::all_of(factors(), isLarger));
    QCOMPARE(w.window.findChild<LegendRow *>()->font().pointSizeF(),
             1.5 * QApplication::font().pointSizeF());
    // The handle is where the mouse finds it.
    const QPoint third = w.bar()->placeOf(3);
    QTest::mouseClick(w.bar(), Qt::LeftButton, {}, third);
    QCOMPARE(w.position(), 3);
    // The window can be made small at once.
    w.window.resize(900, 600);
    w.window.layout()->activate(); // as it may be before all bars are small again
    QCOMPARE(w.window.size(), QSize(900, 600));
    QTest::qWait(200); // until all is laid out
    QCOMPARE(w.window.size(), QSize(900, 600));
    QTRY_COMPARE(w.window.minimumSize(), w.window.minimumSizeHint()); // words may not be cut
    w.window.resize(1280, 720);
    QTRY_COMPARE(sizes(), usual);
}

/// So do titles and bars within the stage, whether they were there before or come later.
void tst_Controls::barsWithinTheStage()
{
    ShownWindow w;
    w.window.openRun(exampleDataset(Example::Concert), Settings());
    const double usual = QApplication::font().pointSizeF();
    const auto isScaled = [&](double factor, const QWidget *part) {
        return part != nullptr && part->isVisible() && part->font().pointSizeF() == factor * usual;
    };
    const auto title = [&] {
        const auto *pane = w.window.findChild<ViewPane *>();
        return pane == nullptr ? nullptr
                               : pane->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    };
    w.press(Qt::Key_N);
    for (const auto &[size, factor] :
         {std::pair(QSize(1920, 1080), 1.5), std::pair(QSize(1280, 720), 1.0)}) {
        w.window.resize(size);
        QTRY_VERIFY(isScaled(factor, w.window.findChild<PlaneBar *>()));
        QTRY_VERIFY(isScaled(factor, title()));
        w.press(Qt::Key_K);
        QTRY_VERIFY(isScaled(factor, w.window.findChild<CodeBar *>()));
        w.press(Qt::Key_K);
    }
}

/// What a scroll area cuts fades, at the edge beyond which there is more; the last line does not.
void tst_Controls::edgesFade()
{
    QScrollArea area;
    area.setPalette(QPalette(Qt::white));
    area.setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    content->setFixedSize(100, 400);
    content->setAutoFillBackground(true);
    content->setPalette(QPalette(Qt::black));
    area.setWidget(content);
    EdgeFade::addTo(area);
    area.resize(120, 200);
    area.show();
    QTest::qWait(20);
    const auto lightAt = [&](int y) { return area.grab().toImage().pixelColor(20, y).lightness(); };
    QVERIFY(lightAt(0) < 10 && lightAt(100) < 10);
    QVERIFY(lightAt(198) > 200 && lightAt(200 - EdgeFade::height - 1) < 10);
    area.verticalScrollBar()->setValue(100);
    QVERIFY(lightAt(1) > 200 && lightAt(198) > 200);
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
    QVERIFY(lightAt(1) > 200 && lightAt(198) < 10);
    content->setFixedHeight(150);
    QTest::qWait(20);
    QVERIFY(lightAt(1) < 10 && lightAt(148) < 10);
}

/// The brief words stand where the whole ones have no room, with other words or another font too.
void tst_Controls::wordsFit()
{
    FittedLabel label;
    label.resize(200, 40);
    label.show(); // another size is told at once
    const QString few = u"few"_s;
    const QString many = u"words that are far too long for two hundred pixels"_s;
    const QString brief = u"brief"_s;
    for (const QString &whole : {few, many, few}) {
        label.setWords(whole, brief);
        QCOMPARE(label.text(), whole == many ? brief : whole);
        QCOMPARE(label.accessibleName(), whole);
    }
    const int line = label.fontMetrics().lineSpacing();
    QCOMPARE(label.heightForWidth(200), line);
    QFont large = label.font();
    large.setPixelSize(150);
    label.setFont(large);
    QCOMPARE(label.text(), brief);
    label.resize(1000, 200);
    QCOMPARE(label.text(), few);
    label.resize(200, 200);
    QCOMPARE(label.text(), brief);
}

/// In a small window an icon stands for the words of asking, and the speed is in the tip alone.
void tst_Controls::buttonsStandInOneRow()
{
    for (const Language language : {Language::English, Language::Spanish}) {
        ShownWindow w;
        w.translator.use(language);
        const auto *bar = w.window.findChild<TransportBar *>();
        const KeyButton *ask = bar->findChildren<KeyButton *>().last();
        w.press(Qt::Key_Right); // all buttons lead somewhere
        for (const int width : {900, 1280}) {
            w.window.resize(width, 720);
            QTest::qWait(50); // until all is laid out
            std::set<int> rows;
            for (const auto *button : bar->findChildren<KeyButton *>()) {
                QVERIFY(button->isVisible());
                rows.insert(button->y());
            }
            QCOMPARE(rows.size(), std::size_t(1));
            const auto *speed = bar->findChild<QSlider *>();
            const auto isBeside = [&] {
                return std::abs(speed->mapTo(bar, speed->rect().center()).y() - ask->y()) <
                       ask->height();
            };
            QTRY_VERIFY(isBeside());
            QCOMPARE(ask->width(), width == 900 ? ask->widthWithIcon() : ask->widthWithWords());
            QVERIFY(!ask->accessibleName().isEmpty());
        }
        w.translator.use(Language::English);
    }
}

/// A box makes its list when that is opened, in its letters; it is as wide as Qt's own box.
void tst_Controls::listsWaitToBeOpened()
{
    ShownWindow w;
    QWidget top(&w.window);
    ComboBox ours(&top);
    QComboBox qts(&top);
    qts.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top.show();
    const auto list = [&ours] { return ours.findChild<QAbstractItemView *>(); };
    const auto isAsWide = [&] { return ours.sizeHint() == qts.sizeHint(); };
    QVERIFY(isAsWide());
    for (const QString &entry : {u"0"_s, u"tulip and rose"_s, u"a & b"_s}) {
        ours.addItem(entry);
        qts.addItem(entry);
        QVERIFY2(isAsWide(), qPrintable(entry));
    }
    for (const int size : {9, 24}) {
        QFont letters = ours.font();
        letters.setPixelSize(size);
        top.setFont(letters);
        QVERIFY2(isAsWide(), qPrintable(QString::number(size)));
    }
    for (QComboBox *box : {static_cast<QComboBox *>(&ours), &qts})
        box->setItemText(1, u"words of another language, which are longer"_s);
    QVERIFY(isAsWide());
    for (QComboBox *box : {static_cast<QComboBox *>(&ours), &qts})
        box->removeItem(1);
    QVERIFY(isAsWide());
    const int entries = ours.sizeHint().width();
    const QString words = u"words in place of an entry that are the longest of all"_s;
    ours.setPlaceholderText(words);
    QVERIFY(ours.sizeHint().width() >=
            entries + ours.fontMetrics().horizontalAdvance(words) -
                ours.fontMetrics().horizontalAdvance(u"tulip and rose"_s));
    ours.setPlaceholderText(QString());
    QVERIFY(isAsWide());
    QVERIFY(list() == nullptr);

    ours.showPopup();
    QVERIFY(list() != nullptr);
    QCOMPARE(list()->font().pixelSize(), 24);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(ours.currentText(), u"a & b"_s);
    QFont letters = ours.font();
    letters.setPixelSize(12); // now that there is a list
    ours.setFont(letters);
    ours.showPopup();
    QCOMPARE(list()->font().pixelSize(), 12);
    ours.hidePopup();
}

void tst_Controls::toastGoesByItself()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    auto *toast = Toast::of(&w.window);
    QVERIFY(!toast->isVisible());
    w.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(toast->isVisible());
    QCOMPARE(w.label("toastWords"), u"Picture copied"_s);
    QCOMPARE(toast->accessibleName(), u"Picture copied"_s);
    QVERIFY(!toast->findChild<QWidget *>(u"showInFolder"_s)->isVisible());
    auto *time = toast->findChild<QTimer *>();
    QVERIFY(time->isActive());
    QCOMPARE(time->interval(), 4'000);
    time->start(1); // as if they were over
    QTRY_VERIFY(!toast->isVisible());
    // The keys never left the run.
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 1);
}

/// It does not go while the pointer or the keyboard is at it; F6 goes there and Esc comes back.
void tst_Controls::toastStaysWhileUsed()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    auto *toast = Toast::of(&w.window);
    w.press(Qt::Key_F6);
    QVERIFY(!toast->isVisible());
    w.press(Qt::Key_C, Qt::ControlModifier);
    const auto *time = toast->findChild<QTimer *>();
    const QPointF inside = toast->rect().center();
    QEnterEvent enter(inside, inside, inside);
    QCoreApplication::sendEvent(toast, &enter);
    QVERIFY(!time->isActive());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(toast, &leave);
    QVERIFY(time->isActive());
    QWidget *before = QApplication::focusWidget();
    w.press(Qt::Key_F6);
    QVERIFY(toast->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!time->isActive());
    w.press(Qt::Key_Escape);
    QVERIFY(!toast->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

/// Catches what is opened outside.
class Opened : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { urls += url; }

public:
    QList<QUrl> urls;
};

void tst_Controls::toastOpensTheFolder()
{
    const QTemporaryDir folder;
    Opened opened;
    QDesktopServices::setUrlHandler(u"file"_s, &opened, "open");
    ShownWindow w;
    QVERIFY(w.isActive);
    const Answers answers({Answers::file(folder.filePath(u"and.csv"_s))});
    w.choose(u"Save d&ata…"_s);
    QVERIFY(answers.areAllGiven());
    auto *toast = Toast::of(&w.window);
    QVERIFY(toast->isVisible());
    QCOMPARE(w.label("toastWords"), u"Saved and.csv"_s);
    w.click(toast->findChild<QPushButton *>(u"showInFolder"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(opened.urls, QList<QUrl>({QUrl::fromLocalFile(folder.path())}));
}

void tst_Controls::toastIsInside_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("words");
    const QString lines =
        u"1 line above the names left out.\nThe row of units is left out: cm, kg.\n"
        "The comma is decimal: 1,61 is 1.61 (height).\nThe digits stand in groups: "
        "61,250 is 61250 (money, salary, income, rent, what is paid for the "
        "car).\nyes and no are read as 1 and 0: paid.\nand 5 more"_s;
    for (const QSize size : {QSize(1280, 720), QSize(900, 600), QSize(1920, 1080)}) {
        for (const QString &words : {u"Saved xor.png"_s, QString(200, u'x'), lines})
            QTest::addRow("%d, %d letters", size.width(), int(words.size())) << size << words;
    }
}

/// It stands in the picture, whatever there is to say: all words are seen whole, and it covers
/// nothing that can be pressed or written in. It stays so in a window that becomes another.
void tst_Controls::toastIsInside()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, words);
    ShownWindow w;
    auto *toast = Toast::of(&w.window);
    toast->tell({words, u"/somewhere/xor.png"_s});
    const auto isRight = [&] {
        const QRect place = toast->geometry();
        const auto *label = toast->findChild<QLabel *>(u"toastWords"_s);
        const QRect needed = label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 0),
                                                               Qt::TextWordWrap, label->text());
        if (!w.window.rect().contains(place) || needed.width() > label->width() ||
            needed.height() > label->height() || toast->width() < 336)
            return u"cut"_s;
        QList<QWidget *> controls;
        for (QWidget *control : w.window.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(control) != nullptr ||
                                   qobject_cast<QLineEdit *>(control) != nullptr ||
                                   qobject_cast<QComboBox *>(control) != nullptr ||
                                   qobject_cast<QAbstractSlider *>(control) != nullptr ||
                                   qobject_cast<PositionBar *>(control) != nullptr;
            const QRect room(control->mapTo(&w.window, QPoint()), control->size());
            if (isControl && control->isVisible() && !toast->isAncestorOf(control) &&
                room.intersects(place))
                return u"covers "_s + control->objectName() + control->accessibleName();
        }
        return QString();
    };
    w.window.resize(size);
    QTRY_COMPARE(isRight(), QString());
    w.window.openRun(exampleDataset(Example::Iris), Settings()); // a bar below the plot
    toast->tell({words, u"/somewhere/xor.png"_s});
    QTRY_COMPARE(isRight(), QString());
    for (const Qt::Key view : {Qt::Key_W, Qt::Key_K, Qt::Key_G}) {
        w.press(view);
        QTRY_COMPARE(isRight(), QString());
    }
}

void tst_Controls::aboutNamesTheBuild()
{
    ShownWindow w;
    QString words;
    Answers given({Answers::press(QMessageBox::Ok, &words)});
    showAboutBox(&w.window);
    QVERIFY(given.areAllGiven());
    QVERIFY2(words.contains(u"Qt\u00a0"_s + QLatin1String(qVersion()) + u", QCustomPlot\u00a0"_s),
             qPrintable(words));
    QCOMPARE(words.contains(u"commit "), !builtCommit().isEmpty());
    QVERIFY(words.contains(builtCommit()));
}

/// In a dialog Enter presses the button that has the focus, also one that is not the dialog's own.
void tst_Controls::enterPressesCancel()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"d.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b,c\n0,0,0\n1,1,1\n") > 0);
    file.close();
    const Dataset before = w.run().data();
    QStringList titles;
    const auto cancels = [&titles](QDialog &dialog) {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') != u"Cancel" || !button->isVisible())
                continue;
            titles += dialog.windowTitle();
            QObject::connect(&dialog, &QDialog::finished, button, [&titles](int result) {
                titles.last() += result == QDialog::Accepted ? u" taken"_s : u" left"_s;
            });
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            return;
        }
    };
    const auto pressAll = [&](const std::function<void()> &open, QList<Answers::Answer> answers) {
        const qsizetype known = titles.size();
        w.window.activateWindow();
        QTRY_VERIFY(w.window.isActiveWindow());
        Answers given(std::move(answers));
        open();
        QTRY_VERIFY2(given.areAllGiven(), qPrintable(titles.join(u',')));
        QVERIFY(titles.size() > known);
        QVERIFY2(!titles.last().endsWith(u"taken"_s), qPrintable(titles.last()));
    };
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    pressAll([&] { w.press(Qt::Key_E, control); }, {cancels});
    pressAll([&] { w.press(Qt::Key_D, control); }, {cancels});
    pressAll([&] { w.press(Qt::Key_D, control | Qt::ShiftModifier); }, {cancels});
    pressAll([&] { w.press(Qt::Key_O, control); }, {cancels});
    pressAll([&] { w.press(Qt::Key_L, Qt::ControlModifier); },
             {Answers::file(file.fileName()), cancels});
    for (const QString &entry :
         {u"&Enter…"_s, u"E&xamples…"_s, u"Save d&ata…"_s, u"&Classify rows of a file…"_s})
        pressAll([&] { w.choose(entry); }, {cancels});
    QCOMPARE(w.run().data(), before);
}

void tst_Controls::noToastOnTheProjector()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(Toast::of(&w.window)->isVisible());
    w.press(Qt::Key_F5);
    QVERIFY(!Toast::of(&w.window)->isVisible());
    w.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!Toast::of(&w.window)->isVisible());
    w.press(Qt::Key_F5);
}

void tst_Controls::boxesAskPlainly_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
}

/// A question in large letters, a smaller sentence, no icon; words of buttons are whole.
void tst_Controls::boxesAskPlainly()
{
    QFETCH(const Language, language);
    ShownWindow w;
    w.translator.use(language);
    w.enter(w.window.findChild<EntryField *>()->accessibleName(), u"0.5"_s);
    bool isAsked = false;
    w.inDialog([&](QWidget *dialog) {
        const auto *box = qobject_cast<QuestionBox *>(dialog);
        QVERIFY(box != nullptr);
        isAsked = true;
        QCOMPARE(box->icon(), QMessageBox::NoIcon);
        const auto *question = box->findChild<QLabel *>(u"qt_msgbox_label"_s);
        const auto *sentence = box->findChild<QLabel *>(u"qt_msgbox_informativelabel"_s);
        QVERIFY(question->font().bold() && !sentence->font().bold());
        QCOMPARE(QFontInfo(question->font()).pixelSize(), 18);
        QCOMPARE(QFontInfo(sentence->font()).pixelSize(), 14);
        QVERIFY(question->text().endsWith(u'?'));
        for (const auto *button : box->findChildren<QPushButton *>()) {
            QVERIFY(button->width() >= button->sizeHint().width());
            QVERIFY(box->rect().contains(QRect(button->mapTo(box, QPoint()), button->size())));
            QVERIFY(!button->text().isEmpty());
        }
        QVERIFY(qobject_cast<QPushButton *>(box->button(QMessageBox::Save))->isDefault());
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QVERIFY(!w.window.close());
    QVERIFY(isAsked);
    w.translator.use(Language::English);
}

FRONTERA_WINDOW_TEST(tst_Controls)
#include "tst_controls.moc"
