// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>

namespace atrium {

/// Two widgets at the two ends of one line, as long as both fit; otherwise one below the other. For rows of words that another language
/// or larger text makes twice as long.
class SpillLayout : public QLayout {
    Q_OBJECT
public:
    /// wide: of the two, the leading one takes the room that is left.
    SpillLayout(QWidget *lead, QWidget *trail, QWidget *parent = nullptr);
    ~SpillLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] bool fits(int width) const;
    [[nodiscard]] QSize trailSize(int width) const;

    QList<QLayoutItem *> m_items; // ours
};

} // namespace atrium
