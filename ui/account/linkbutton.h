// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/button.h"

namespace atrium {

/// A button that is only its words (look/09: "Check again", "Proxy"), flush with what is above and below it.
class LinkButton : public Button {
    Q_OBJECT
public:
    enum Ink { Accent, Text };

    LinkButton(Ink ink, const QString &text, const QString &objectName, QWidget *parent = nullptr);

    /// Keeps its place and can be reached by Tab, and is seen only while the pointer is over its parent or the focus on itself.
    void setShy(bool shy);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ink m_ink;
    bool m_shy {};
};

} // namespace atrium
