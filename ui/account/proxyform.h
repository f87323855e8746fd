// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/proxychoice.h"

#include <QWidget>

#include <memory>

namespace atrium {

/// How requests leave this computer (AE1): as the system says, directly, or through a proxy entered by hand. One form for the first screen
/// and the connection panel.
class ProxyForm : public QWidget {
    Q_OBJECT
public:
    explicit ProxyForm(QWidget *parent = nullptr);
    ~ProxyForm() override;

    void setChoice(const ProxyChoice &choice);
    [[nodiscard]] ProxyChoice choice() const;
    /// Null: nothing was typed, what is kept stays. Empty, not null: there is no user any more, so no password either.
    [[nodiscard]] QByteArray password() const;
    void forgetPassword();
    /// Says at the fields what is wrong and goes to the first of them. True when nothing is.
    [[nodiscard]] bool validate();
    void setManaged(bool managed); ///< readable, not to be changed

Q_SIGNALS:
    void submitted(); ///< Enter in a field
    void edited();

private:
    QWidget *makeManual();
    void takePastedAddress();
    void enableManual();
    [[nodiscard]] QString wrongExclusion() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
