// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <memory>
#include <optional>
#include <vector>

namespace frontera {

/// Lays out items in a row, and in further rows if the width is too small for one.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// Keeps rows as far apart as items, or as said.
    FlowLayout(QWidget *parent, int spacing, std::optional<int> rowSpacing = {});
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height needed; moves the items only if `apply`.
    int arrange(const QRect &rect, bool apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_rowSpacing;
};

} // namespace frontera
