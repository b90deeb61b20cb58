// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/patient_device.h"

#include <QPdfWriter>
#include <functional>
#include <qcustomplot.h>

namespace frontera {

class Slide;

/// A PDF document drawn page by page, in pixels of 1/96 inch. All text stays text.
class PdfPages
{
public:
    static constexpr int pixelsPerInch = 96;

    /// Begins a document on a device that is open for writing, with pages of `size` pixels. Once
    /// `goesOn` says no, drawing is left out and the document is of no use.
    PdfPages(QIODevice &device, QSizeF size, const GoesOn &goesOn = {});

    /// Adds a page that `paint` draws.
    void add(const std::function<void(QCPPainter &)> &paint);
    /// Adds a page with the slide at its scale.
    void add(Slide &slide);
    /// Ends the document, after at least one page.
    void finish();

private:
    Patient<QPdfWriter> m_writer;
    QCPPainter m_painter;
};

} // namespace frontera
