// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"
#include "ui/tools/toolwindow.h"

#include <QTimeZone>

#include <memory>

namespace atrium {

class LogModel;

/// The log as it grows, narrowed down by words and level. Lines are copied, and half an hour of detail is a click away.
class LogViewer : public ToolWindow {
    Q_OBJECT
public:
    explicit LogViewer(QWidget *parent = nullptr);
    ~LogViewer() override;

    [[nodiscard]] LogModel *model() const;
    /// The file it is read from; empty: there is none.
    void setFile(const QString &file);
    /// Until when detail is logged; empty when it is not.
    void setVerbose(const std::optional<Instant> &until, const QTimeZone &zone);

Q_SIGNALS:
    void verboseWanted(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();
    void showStack();
    void copyLines();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
