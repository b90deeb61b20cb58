// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/undrawable.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class UndrawableWords
{
    Q_DECLARE_TR_FUNCTIONS(Undrawable)

public:
    static QString of(Undrawable reason)
    {
        switch (reason) {
        case Undrawable::TooLarge:
            return tr("The numbers of these data are too large for a picture. All else is exact.");
        case Undrawable::TooSmall:
            return tr("The numbers of these data are too close to 0 for a picture. All else is "
                      "exact.");
        case Undrawable::TooClose:
            break;
        }
        return tr("For the size of their numbers, these observations lie too close together for a "
                  "picture. All else is exact.");
    }
};

} // namespace

QString describe(Undrawable reason)
{
    return UndrawableWords::of(reason);
}

} // namespace frontera
