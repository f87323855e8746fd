// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"
#include "network/types/mall.h"
#include "network/types/pushevent.h"
#include "network/types/sentrequest.h"
#include "ui/tools/toolwindow.h"

#include <memory>
#include <optional>

namespace atrium {

/// Reports one push message as delivered or opened, as a member's app would. Both tokens are typed by hand and forgotten when the window
/// goes, however it goes.
class PushInspector : public ToolWindow {
    Q_OBJECT
public:
    explicit PushInspector(QWidget *parent = nullptr);
    ~PushInspector() override;

    void setMall(const Mall &mall);
    [[nodiscard]] PushEvent pushEvent() const;
    /// What would be sent, without its secrets.
    void setPreview(const SentRequest &request);
    void setBusy(bool busy);
    /// Empty: the server accepted it.
    void setOutcome(const std::optional<ApiError> &error);

Q_SIGNALS:
    void eventChanged();
    void sendWanted(const atrium::PushEvent &event, const QByteArray &memberToken, const QByteArray &clientToken);
    /// The window goes: nothing may be kept.
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeForm();
    void reword();
    void changed();
    void newInstallation();
    void send();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
