// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/pdf_pages.h"

#include "ui/slides/slide.h"

namespace frontera {

PdfPages::PdfPages(QIODevice &device, QSizeF size, const GoesOn &goesOn)
    : m_writer(goesOn, &device)
{
    constexpr double pointsPerPixel = 72.0 / pixelsPerInch;
    m_writer.setResolution(pixelsPerInch);
    m_writer.setPageSize(
        QPageSize(size * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    m_writer.setPageMargins(QMarginsF());
    m_writer.setTitle(QStringLiteral("Frontera"));
}

void PdfPages::add(const std::function<void(QCPPainter &)> &paint)
{
    if (m_painter.isActive())
        m_writer.newPage();
    else
        m_painter.begin(&m_writer);
    m_painter.setMode(QCPPainter::pmVectorized);
    m_painter.setMode(QCPPainter::pmNoCaching);
    m_painter.save();
    paint(m_painter);
    m_painter.restore();
}

void PdfPages::add(Slide &slide)
{
    add([&](QCPPainter &painter) {
        painter.scale(slide.look().scale, slide.look().scale);
        slide.paint(painter);
    });
}

void PdfPages::finish()
{
    m_painter.end();
}

} // namespace frontera
