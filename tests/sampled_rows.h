// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/thoroughness.h"

#include <QByteArray>
#include <QTest>

/// Skips the row of data that is run next if the run with sanitizers leaves it out: of each
/// function it tries the first row, and one in `every` others. Call it in init() of tests whose
/// rows are much alike in what they do to memory: windows of other sizes, or in another language.
inline void sampleRows(int every)
{
    static QByteArray function;
    static int row = 0;
    row = function == QTest::currentTestFunction() ? row + 1 : 0;
    function = QTest::currentTestFunction();
    if (isSanitized() && !isComplete() && !isOneOf(row, every))
        QTest::qSkip("a sample of the rows is tried with sanitizers", __FILE__, __LINE__);
}
