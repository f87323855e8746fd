// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/toolwindow.h"

namespace atrium {

class PlainLabel;

/// Which build this is, on which Qt, and every library it stands on with its licence; all of it can be copied for a report.
class AboutDialog : public ToolWindow {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();
    [[nodiscard]] QString buildText() const;
    [[nodiscard]] QString librariesText() const;

    PlainLabel *m_build;
    PlainLabel *m_licence;
    QPlainTextEdit *m_libraries;
    Button *m_copy;
};

} // namespace atrium
