// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <memory>

namespace frontera {

class LensRail;

/// Lays out the rail of views and the stage beside it. The rail is as wide as the room allows, and
/// gives way where the stage needs all of it; the stage has the rest. The rail covers the outermost
/// pixel of the stage's edge, which its chosen tab is part of.
class RailLayout : public QLayout
{
    Q_OBJECT

public:
    RailLayout(LensRail *rail, QWidget *stage);
    ~RailLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    LensRail *m_rail;
    std::unique_ptr<QLayoutItem> m_items[2]; ///< rail and stage
};

} // namespace frontera
