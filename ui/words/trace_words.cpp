// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/trace_words.h"

#include "core/data/dataset.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class TraceColumns
{
    Q_DECLARE_TR_FUNCTIONS(TraceColumns)

public:
    static TraceWords all()
    {
        return {{"step", tr("step").toUtf8()},     {"epoch", tr("epoch").toUtf8()},
                {"sample", tr("sample").toUtf8()}, {"target", tr("target").toUtf8()},
                {"sum", tr("sum").toUtf8()},       {"output", tr("output").toUtf8()},
                {"error", tr("error").toUtf8()},   {"kept", tr("kept").toUtf8()}};
    }
};

} // namespace

TraceWords traceWords(const Dataset &data)
{
    TraceWords words = TraceColumns::all();
    const InputLetters letters(data);
    for (int input = 0; input < data.givenCount(); ++input) {
        if (!letters.isName(input))
            words.insert(letters.plainInput(input).toUtf8(), inputName(data, input).toUtf8());
    }
    return words;
}

} // namespace frontera
