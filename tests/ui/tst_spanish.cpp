// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/value_words.h"
#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "ui/base/qt_words.h"
#include "ui/base/translator.h"
#include "ui/words/trace_words.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QToolButton>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Returns the Spanish words of the catalogue, a translation each.
QStringList catalogue()
{
    static const QRegularExpression translation(u"<(translation|numerusform)>([^<]*)</\\1>"_s);
    const QString text =
        textOf(QStringLiteral(TEST_DATA "/../../resources/translations/frontera_es.ts"));
    QStringList all;
    for (auto match = translation.globalMatch(text); match.hasNext();)
        all += match.next().captured(2);
    return all;
}

/// What nobody says in La Paz, what has another name in the program, and what was wrong once.
constexpr const char *refused[] = {
    // of Spain
    "fichero", "órdenes", "Órdenes", "\\btal orden\\b", "la orden\\b", "\\buna orden\\b",
    "\\bratón\\b", "ordenador", "\\b[Pp]ulse\\b", "vosotros", "desde fuera", "hacia delante",
    "directorio", "Mayúsculas", "Control\\+", "Suprimir", "\\bde dentro\\b",
    // another word for the same
    "actualizaci", "\\bmuestras\\b", "trazo cortado", "línea de trazos", "Según lo elegido",
    "no existe tal", "no hay tal", "AxH", "flowers", "species", "\\bFILE\\b", "\\bSEED\\b",
    // no sentence of a lecture
    "las 1 correctas", "ningunos pesos", "Las dos cosas", "No existen tales", "las dos de adentro",
    "en todas partes", "acierta en todas", "A lo sumo tantas", "finamente", "donde se hace",
    "Aprender esto", "cruz es incorrecto", "0\\.1 es 0\\.1", "[“”]"};

} // namespace

/// Spanish as a lecturer in La Paz would write it.
class tst_Spanish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_translator.use(Language::Spanish); }
    void cleanup() { m_translator.use(Language::English); }
    void nothingRefused();
    void qtWordsAreOurs();
    void keys();
    void fileDialog();
    void headsOfTables();
    void valuesInTheHelp();

private:
    Translator m_translator;
};

void tst_Spanish::nothingRefused()
{
    QStringList all = catalogue();
    QVERIFY(all.size() > 1000);
    all += textOf(QStringLiteral(TEST_DATA "/../../README.es.md")).split(u"\n\n"_s);
    QStringList found;
    for (const char *words : refused) {
        const QRegularExpression pattern(QString::fromUtf8(words));
        QVERIFY2(pattern.isValid(), words);
        for (const QString &text : std::as_const(all)) {
            if (text.contains(pattern))
                found += u"%1: %2"_s.arg(pattern.pattern(), text.left(120));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Each word is one of Qt's, and the program says it otherwise.
void tst_Spanish::qtWordsAreOurs()
{
    QTranslator qt;
    QVERIFY(qt.load(u"qtbase_es"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    for (const QtWord &word : qtWords) {
        const QString theirs = qt.translate(word.context, word.source);
        const QString ours = QCoreApplication::translate(word.context, word.source);
        const bool isMissing = QLatin1String(word.context) == u"QAbstractFileIconProvider";
        QVERIFY2(theirs.isEmpty() == isMissing, word.source);
        QVERIFY2(ours != theirs, word.source);
        QVERIFY2(ours != QString::fromLatin1(word.source) ||
                     QLatin1String(word.context) == u"QShortcut",
                 word.source);
    }
}

void tst_Spanish::keys()
{
    const auto named = [](const QKeySequence &key) {
        return key.toString(QKeySequence::NativeText);
    };
    QCOMPARE(named(Qt::CTRL | Qt::SHIFT | Qt::Key_S), u"Ctrl+Mayús+S"_s);
    QCOMPARE(named(Qt::Key_Delete), u"Supr"_s);
    QCOMPARE(named(Qt::Key_Escape), u"Esc"_s);
    QCOMPARE(named(Qt::Key_PageDown), u"Av Pág"_s);
    QCOMPARE(QKeySequence(u"Ctrl+Shift+S"_s), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
}

/// All that Qt's own dialog says.
void tst_Spanish::fileDialog()
{
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setNameFilter(u"CSV (*.csv)"_s);
    QStringList said;
    for (const auto *label : dialog.findChildren<QLabel *>())
        said += label->text();
    for (const auto *button : dialog.findChildren<QToolButton *>())
        said += {button->toolTip(), button->accessibleName(), button->accessibleDescription()};
    QVERIFY(said.contains(u"&Nombre de archivo:"_s));
    QVERIFY(said.contains(u"Tipo de archivo:"_s));
    QVERIFY(said.join(u'\n').contains(u"Ir a la carpeta superior"_s));
    for (const QString &words : std::as_const(said)) {
        QVERIFY2(!words.contains(u"ichero"_s) && !words.contains(u"irectorio"_s) &&
                     !words.contains(u"hacia delante"_s),
                 qPrintable(words));
    }
}

void tst_Spanish::headsOfTables()
{
    const auto head = [](TraceFormat format) {
        const QByteArray text =
            traceOf(format, gateDataset(AndGate), Settings(), 1, traceWords(gateDataset(AndGate)));
        return QString::fromUtf8(text);
    };
    QVERIFY(
        head(TraceFormat::Markdown).startsWith(u"| paso | época | fila | x1 | x2 | objetivo |"_s));
    QVERIFY(head(TraceFormat::Latex).contains(u"paso & época & fila & $x_1$"_s));
    QVERIFY(head(TraceFormat::Csv).startsWith(u"step,epoch,sample,x1,x2,target,"_s));
    QVERIFY(head(TraceFormat::Json).contains(u"\"step\": 1"_s));
}

void tst_Spanish::valuesInTheHelp()
{
    QCOMPARE(valueInWords(u"FILE.csv"_s), u"ARCHIVO.csv"_s);
    QCOMPARE(valueInWords(u"NAME|BITS"_s), u"NOMBRE|BITS"_s);
    QCOMPARE(valueInWords(u"WxH"_s), u"ANCHOxALTO"_s);
    QCOMPARE(valueInWords(u"exact|float"_s), u"exact|float"_s);
    QCOMPARE(valueInWords(u"A,B"_s), u"A,B"_s);
    QCOMPARE(valueInWords(QString()), QString());
}

FRONTERA_WINDOW_TEST(tst_Spanish)
#include "tst_spanish.moc"
