// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/toolwindow.h"

namespace atrium {

/// Which build this is, on which Qt, and every library it stands on with its licence; all of it can be copied for a report.
class AboutDialog : public ToolWindow {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);

private:
    [[nodiscard]] QString buildText() const;
    [[nodiscard]] QString librariesText() const;
};

} // namespace atrium
