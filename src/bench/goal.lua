wrk.method = "POST"
wrk.body = "text=Kunden+schneller+antworten+und+M%C3%A4rkte+erschlie%C3%9Fen"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
