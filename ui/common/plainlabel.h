// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

#include "ui/theme/density.h"

#include <array>

namespace atrium {

/// The only label. Its format is fixed to plain text, so that no stranger's text is ever looked at for markup; it elides instead of
/// clipping when `setElided` is on, and then shows the whole text as an (escaped) tooltip.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, Type type = Type::Body, QWidget *parent = nullptr);

    void setElided(Qt::TextElideMode mode); ///< Qt::ElideNone switches it off
    void setMuted(bool muted);
    void setType(Type type);
    void setTabular(bool tabular); ///< digits equally wide, for times and counts that change in place; one line only
    void setTone(QPalette::ColorRole role); ///< instead of muted: e.g. QPalette::BrightText for trouble, Link for accent

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return wordWrap(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void restyle();
    struct Measure {
        QString text {};
        QFont font {};
        int distance {}; ///< of two lines
        int width {};
        bool wraps {};
        QSize size {};
    };
    /// Natural size without margins. Layouts ask again and again, and always for the same few widths.
    [[nodiscard]] QSize laidOut(int width) const;
    [[nodiscard]] QSize measured(int width) const;
    [[nodiscard]] int oneLineWidth() const;

    Type m_type;
    mutable std::array<Measure, 3> m_measures; // the last ones
    mutable std::size_t m_nextMeasure {};
    Qt::TextElideMode m_elide {Qt::ElideNone};
    bool m_tabular {false};
};

/// A tooltip is the other place where Qt guesses at markup: the one way to set one, always escaped.
void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace atrium
