// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace atrium {

class Choice;
class TokenField;

/// How to sign in: in the browser, or with a token that is pasted here. Pasting one chooses its way.
class WayForm : public QWidget {
    Q_OBJECT
public:
    enum Way { Browser, Token };

    explicit WayForm(QWidget *parent = nullptr);

    void setWay(Way way);
    [[nodiscard]] Way way() const;
    [[nodiscard]] QString token() const;
    void forgetToken();
    void setTokenWrong(bool wrong);
    void focusToken();

Q_SIGNALS:
    void wayChanged();
    void tokenEdited();
    void submitted(); ///< Enter in the token's field

private:
    QButtonGroup *m_group;
    Choice *m_browser;
    Choice *m_withToken;
    TokenField *m_token;
};

} // namespace atrium
