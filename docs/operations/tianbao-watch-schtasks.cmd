@echo off
rem Windows without a service: a scheduled task that works on what lies in the folder every ten minutes. Run once as administrator.
chcp 65001 >nul
schtasks /Create /F /TN "填报值守" /SC MINUTE /MO 10 /RU "%COMPUTERNAME%\tianbao" /RP * /RL LIMITED ^
  /TR "C:\tianbao\tianbao.cmd watch --once --inbox D:\填报\收件 --outbox D:\填报\发件 --archive D:\填报归档"
