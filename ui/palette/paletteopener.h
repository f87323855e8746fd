// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace atrium {

/// Looks like a search field and opens the palette, which is one (look, frame): 440 x 32 in the top bar, narrower where there is less room.
class PaletteOpener : public QAbstractButton {
    Q_OBJECT
public:
    explicit PaletteOpener(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reword();
    [[nodiscard]] QRect wordsBox() const;

    QString m_keys;
};

} // namespace atrium
