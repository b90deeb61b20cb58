// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

namespace frontera {

// Irises by the length and the width of their petals, in centimetres: 50 of one species, class 0,
// and 50 of another, class 1, in turns.
//
// R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of Eugenics 7
// (1936) 179–188; measured by E. Anderson. The values are those of the paper, as in R's `iris` and
// in scikit-learn since 0.20. The copy of the UCI repository differs in two of setosa: its 35th has
// a petal width of 0.1 instead of 0.2, and its 38th a petal length of 1.5 instead of 1.4.

/// Returns setosa against versicolor: a line separates them.
[[nodiscard]] Dataset irisSetosaVersicolor(const QString &name);
/// Returns versicolor against virginica: no line separates them.
[[nodiscard]] Dataset irisVersicolorVirginica(const QString &name);

} // namespace frontera
