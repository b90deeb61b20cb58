// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of arguments for pictures, animations and documents.

#include "app/argument_words.h"

#include "app/options.h"

namespace frontera {

QString ArgumentWords::viewNotBeside(const QString &view, Option option)
{
    return wrong(given(Option::View, view),
                 tr("this view is not for runs with %1").arg(optionName(option)));
}

QString ArgumentWords::viewOfFeature(const QString &view)
{
    return wrong(given(Option::View, view),
                 tr("this view is for two inputs and one made of them, such as --features x1*x2"));
}

QString ArgumentWords::viewOfTwoInputs(const QString &view)
{
    return wrong(given(Option::View, view), tr("the weight space is drawn for two inputs"));
}

QString ArgumentWords::viewNotFor(const QString &view, const QString &model)
{
    return wrong(given(Option::View, view), tr("this view is not for the model %1").arg(model));
}

QString ArgumentWords::stepOfGif()
{
    return tr("%1 is for a single picture; an animation takes %2 and %3.")
        .arg(optionName(Option::Step), optionName(Option::From), optionName(Option::To));
}

QString ArgumentWords::transparentGif()
{
    return tr("%1 is not for animations, which have a background; leave it out.")
        .arg(optionName(Option::Transparent));
}

QString ArgumentWords::onlyForGif(Option option)
{
    return tr("%1 is for animations; leave it out, or name a file that ends in .gif.")
        .arg(optionName(option));
}

QString ArgumentWords::stepBeyondEnd(Option option, qint64 step, qint64 lastStep)
{
    return wrong(
        given(option, QString::number(step)),
        tr("the run ends at step %1, so the step is a whole number from 0 to %1").arg(lastStep));
}

QString ArgumentWords::tooManyPixels(const QString &scale, qint64 pixels, int most)
{
    return wrong(given(Option::Scale, scale),
                 tr("a side of the picture would have %1 pixels, and at most %2 are drawn; give a "
                    "smaller %3 or %4")
                     .arg(pixels)
                     .arg(most)
                     .arg(optionName(Option::Scale), optionName(Option::Size)));
}

QString ArgumentWords::tooManyPages(qint64 epochs, qint64 pages, bool isMore, qint64 most,
                                    std::optional<Option> remedy)
{
    const QString count = isMore ? tr("the document would have more than %1 pages").arg(pages)
                                 : tr("the document would have %1 pages").arg(pages);
    const QString advice =
        remedy ? tr("give fewer epochs or %1").arg(optionName(*remedy) + QStringLiteral(" epoch"))
               : tr("give fewer epochs");
    return wrong(given(Option::Epochs, QString::number(epochs)),
                 tr("%1, and at most %2 are written; %3").arg(count).arg(most).arg(advice));
}

} // namespace frontera
