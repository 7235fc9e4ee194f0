-- Sends answers as a phone does: every form has a key of its own. Environment: ASKED, the mark of the form's questions.
local asked = os.getenv("ASKED")
math.randomseed(os.time())

request = function()
  local key = string.format("%08x%08x%08x%08x", math.random(0, 2^31 - 1), math.random(0, 2^31 - 1), math.random(0, 2^31 - 1), math.random(0, 2^31 - 1))
  local body = "key=" .. key .. "&asked=" .. asked
    .. "&s-1-1=Anrufe+schneller+beantworten&s-1-2=Kunden+ernst+nehmen+und+zuh%C3%B6ren&clarity=3"
  return wrk.format("POST", nil, { ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
end
