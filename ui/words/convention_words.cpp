// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/convention_words.h"

#include "core/session/named_convention.h"

#include <QCoreApplication>

namespace frontera {

QString conventionTitle(const NamedConvention &convention)
{
    const QString title = QString::fromUtf8(convention.title);
    return title.isEmpty() ? QCoreApplication::translate("Convention", "this course") : title;
}

QString conventionSource(const NamedConvention &convention)
{
    return QString::fromUtf8(convention.source.data(),
                             static_cast<qsizetype>(convention.source.size()));
}

} // namespace frontera
