// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/patient_device.h"

#include <QPdfWriter>
#include <functional>
#include <qcustomplot.h>

namespace frontera {

class Slide;

/// A PDF document that is drawn page by page, in pixels of which 96 make an inch; all text is text.
class PdfPages
{
public:
    static constexpr int pixelsPerInch = 96;

    /// The device is open for writing; the size of a page is in pixels. Where `goesOn` says no, the
    /// document is of no use.
    PdfPages(QIODevice &device, QSizeF size, const GoesOn &goesOn = {});

    void add(const std::function<void(QCPPainter &)> &paint);
    /// The slide at its scale.
    void add(Slide &slide);
    /// The end of the document; a page at least was added.
    void finish();

private:
    Patient<QPdfWriter> m_writer;
    QCPPainter m_painter;
};

} // namespace frontera
