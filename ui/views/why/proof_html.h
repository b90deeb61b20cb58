// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace frontera {

struct Theme;
struct WhyWords;

/// Returns the proof in rich text, in a theme's colours, without title and lead.
[[nodiscard]] QString proofHtml(const WhyWords &words, const Theme &theme);

} // namespace frontera
