// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/palette/palettemodel.h"

#include <QWidget>

#include <memory>

namespace atrium {

/// Ctrl+K (look/07): a field and what it finds, over the dimmed window that it belongs to. The field keeps the focus; arrows, PageUp,
/// PageDown, Home and End move in the list. It knows no source: whoever joins it fills model(), and does what is chosen.
class Palette : public QWidget {
    Q_OBJECT
public:
    explicit Palette(QWidget *window);
    ~Palette() override;

    [[nodiscard]] PaletteModel *model() const;
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// text: what is typed for the person, a sign for instance.
    void open(const QString &text = {});
    /// And the focus goes where it was, unless somebody has taken it.
    void leave();
    /// At the foot, while nothing else is to be said: how much there is to be found.
    void setNote(const QString &note);
    /// Why what was chosen is not done. The palette stays open.
    void refuse(const QString &sentence);

Q_SIGNALS:
    void opened(); ///< before the first rows are asked for
    void left();
    /// Enter or a click, on something that can be done. It is still open.
    void chosen(const atrium::PaletteEntry &entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectParts();
    void take(bool anew);
    void choose();
    void moveBy(int rows);
    void moveTo(int row);
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void showFoot();
    void measure();
    void place();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
