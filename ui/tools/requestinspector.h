// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/toolwindow.h"

#include <memory>

namespace atrium {

class RequestsModel;

/// What the console asked the server, attempt by attempt: a list, and the one chosen with its redacted headers and as a curl command.
class RequestInspector : public ToolWindow {
    Q_OBJECT
public:
    /// model: lives longer than the window.
    explicit RequestInspector(RequestsModel *model, QWidget *parent = nullptr);
    ~RequestInspector() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();
    void showDetails();
    void showSummary();
    void copyCurl();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
