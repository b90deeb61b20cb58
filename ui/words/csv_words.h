// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace frontera {

enum class CsvEncoding;
struct CsvError;

/// Sentences about a data file that cannot be read: what is wrong, in which file, line and column,
/// and what would be right.
class CsvWords
{
    Q_DECLARE_TR_FUNCTIONS(Data)

public:
    [[nodiscard]] static QString problem(const QString &path, const CsvError &error);
    /// What is wrong with a file whose rows are to be classified, and all have a class.
    [[nodiscard]] static QString allHaveClasses(const QString &path);

    /// What a dialog names that asks for a file of data, for its list of kinds of files.
    [[nodiscard]] static QString fileKinds();

private:
    static QString place(const QString &path, const CsvError &error);
    static QString ofFile(const CsvError &error);
    static QString ofBytes(const CsvError &error);
    static QString notInEncoding(const CsvError &error, CsvEncoding encoding);
    static QString ofCells(const CsvError &error);
    static QString ofColumns(const CsvError &error);
    static QString oneColumn(const CsvError &error);
    static QString ofValues(const CsvError &error);
    static QString labels(const CsvError &error);
    static QString twoReadings(const CsvError &error);
    static QString thirdClass(const CsvError &error);
    static QString spellings(const QStringList &labels);
    static QString noClass(const CsvError &error);
    static QString notANumber(const CsvError &error);
};

} // namespace frontera
