// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/run.h"
#include "ui/plots/run_plot.h"
#include "ui/views/view_kind.h"

/// The smallest view there is: the number of the step, in large letters.
class StepCountPlot : public frontera::RunPlot
{
public:
    explicit StepCountPlot(const frontera::Run &run, QWidget *parent = nullptr)
        : RunPlot(run, parent)
        , m_words(new QCPItemText(this))
    {
        for (QCPAxis *axis : axisRect()->axes())
            axis->setVisible(false);
        m_words->position->setType(QCPItemPosition::ptAxisRectRatio);
        m_words->position->setCoords(0.5, 0.5);
    }

    [[nodiscard]] QString spokenDescription() const override { return m_words->text(); }

protected:
    void compose() override
    {
        m_words->setText(QStringLiteral("n = %1").arg(run().position()));
        m_words->setFont(sizedFont(40));
        m_words->setColor(theme().text);
    }

private:
    QCPItemText *m_words;
};

inline constinit const frontera::ViewKind stepCountView = {
    .key = "count",
    .place = frontera::ViewPlace::Beside,
    .shortcut = Qt::Key_J,
    .isRemembered = true,
    .words =
        [] {
            return frontera::ViewWords{.name = QStringLiteral("Step count"),
                                       .menu = QStringLiteral("&Jot down the step"),
                                       .button = QStringLiteral("Step count"),
                                       .tip = QStringLiteral("Show the number of the step")};
        },
    .make = [](const frontera::Run &run, const frontera::Shown &,
               QWidget *parent) -> std::unique_ptr<frontera::RunPlot> {
        return std::make_unique<StepCountPlot>(run, parent);
    },
};
