// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/row_classifier.h"

#include "core/run/run.h"
#include "core/session/predicted_rows.h"
#include "core/session/whole_file.h"
#include "ui/widgets/file_question.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/classified_words.h"
#include "ui/words/csv_words.h"
#include "ui/words/file_words.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPushButton>

namespace frontera {

namespace {

using ReadRows = std::variant<UnlabelledRows, CsvError>;

class ClassifierWords
{
    Q_DECLARE_TR_FUNCTIONS(RowClassifier)

public:
    static QString open() { return tr("Classify rows of a file"); }
    static QString save() { return tr("Save the rows with their classes"); }
    static QString filter() { return tr("CSV files (*.csv)"); }
    static QString reading(const QString &file) { return tr("Reading %1…").arg(file); }
    static QString writing(const QString &file) { return tr("Writing %1…").arg(file); }
    static QString notClassified() { return tr("Not classified"); }
    static QString notSaved() { return tr("Not saved"); }
    static QString question() { return tr("Classify with these weights?"); }
    static QString sentence(const PredictingWeights &weights)
    {
        return tr("%1 They are those of the step that is shown; let the run go on first, if others "
                  "are meant.",
                  "a sentence on weights")
            .arg(describeWeights(weights));
    }
    static QString classify() { return tr("Classify"); }
    static QString saved(qint64 count, const QString &file)
    {
        return tr("Saved %1 with %2 classified row(s)", nullptr, pluralOf(count))
            .arg(file, showCount(count));
    }
};

std::optional<UnlabelledRows> rowsOf(const Dataset &data, const QString &path, QWidget *window)
{
    const QString file = QFileInfo(path).fileName();
    WorkProgress progress(ClassifierWords::reading(file), window);
    const std::optional<ReadRows> read =
        progress.inThread([data, path] { return readUnclassified(data, path); });
    progress.close();
    if (!read)
        return std::nullopt;
    if (const auto *error = std::get_if<CsvError>(&*read)) {
        tell(window, ClassifierWords::notClassified(),
             error->problem == CsvProblem::NoRows ? CsvWords::allHaveClasses(file)
                                                  : CsvWords::problem(path, *error));
        return std::nullopt;
    }
    return std::get<UnlabelledRows>(*read);
}

/// Returns true unless the weights have not learnt all of the data and the person does not want
/// them.
bool areWanted(const PredictingWeights &weights, QWidget *window)
{
    if (weights.wrong == 0)
        return true;
    QuestionBox box(ClassifierWords::question(), ClassifierWords::sentence(weights), window);
    QPushButton *classify = box.add(QMessageBox::Yes, ClassifierWords::classify());
    box.addCancel();
    box.setMain(classify);
    box.exec();
    return box.clickedButton() == classify;
}

} // namespace

QString folderOf(const Dataset &data)
{
    const DataOrigin *const origin = data.origin();
    return origin == nullptr || origin->path.isEmpty() ? QString()
                                                       : QFileInfo(origin->path).absolutePath();
}

std::optional<Receipt> classifyRows(const Run &run, QWidget *window)
{
    const QString from =
        fileToOpen(window, ClassifierWords::open(), folderOf(run.data()), CsvWords::fileKinds());
    if (from.isEmpty())
        return std::nullopt;
    auto rows = rowsOf(run.data(), from, window);
    if (!rows)
        return std::nullopt;
    const RowPredictor predictor(run);
    const PredictingWeights weights = predictor.weights();
    if (!areWanted(weights, window))
        return std::nullopt;
    const QFileInfo source(from);
    QString to = fileToSave(
        window, ClassifierWords::save(),
        source.dir().filePath(source.completeBaseName() + QStringLiteral("-classes.csv")),
        ClassifierWords::filter());
    if (to.isEmpty())
        return std::nullopt;
    if (QFileInfo(to).suffix().isEmpty())
        to += QStringLiteral(".csv");
    const QString file = QFileInfo(to).fileName();
    QStringList told{
        ClassifierWords::saved(static_cast<qint64>(rows->rows.size()) - rows->gaps, file),
        describeWeights(weights)};
    told += describeUnclassified(*rows);
    WorkProgress progress(ClassifierWords::writing(file), window);
    const std::optional<QByteArray> bytes = progress.inThread(
        [predictor, rows = std::move(*rows)] { return predictor.classified(rows); });
    progress.close();
    if (!bytes)
        return std::nullopt;
    if (const std::optional<WriteError> error = writeWhole(to, *bytes)) {
        tell(window, ClassifierWords::notSaved(), describe(*error, to));
        return std::nullopt;
    }
    return Receipt{told.join(u'\n'), to};
}

} // namespace frontera
