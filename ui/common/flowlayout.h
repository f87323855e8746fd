// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace atrium {

/// Widgets beside each other as long as they fit, and the next ones on lines below: for rows of words that another language or larger
/// text makes twice as long. None is wider than the line: what cannot be cut must be able to wrap or elide. Mirrored from right to left.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setLineSpacing(int px); ///< between lines; spacing() is between widgets

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override; ///< of one line
    [[nodiscard]] QSize minimumSize() const override; ///< each on a line of its own
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    /// The height that it takes.
    int arrange(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items; // ours
    int m_lineSpacing {};
};

} // namespace atrium
