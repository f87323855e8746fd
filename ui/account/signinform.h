// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/signindetails.h"

#include <QWidget>

class QLineEdit;

namespace atrium {

class FormField;

/// Where and as whom the console signs in, and what it calls itself to the server: settings of an account that most people never see.
class SignInForm : public QWidget {
    Q_OBJECT
public:
    explicit SignInForm(QWidget *parent = nullptr);

    void setDetails(const SignInDetails &details);
    void setIdentity(const QString &productName, const QString &userAgent);
    [[nodiscard]] SignInDetails details() const;
    [[nodiscard]] QString productName() const;
    [[nodiscard]] QString userAgent() const;
    /// Says at the fields what is wrong and goes to the first of them. True when nothing is.
    [[nodiscard]] bool validate();

Q_SIGNALS:
    void submitted(); ///< Enter in a field

private:
    struct Entry {
        QLineEdit *edit {};
        FormField *field {};
    };
    [[nodiscard]] Entry add(const QString &name, const QString &objectName, const QString &hint);

    Entry m_issuer, m_client, m_scopes, m_product, m_agent;
};

} // namespace atrium
