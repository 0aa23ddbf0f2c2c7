/** `aduan.service`: the desk on a machine without containers, with no rights but its data. */
export const systemdUnit = `[Unit]
Description=Complaint desk
After=network-online.target
Wants=network-online.target

[Service]
User=aduan
WorkingDirectory=/srv/aduan
Environment=NODE_ENV=production
ExecStart=/srv/aduan/node_modules/.bin/aduan start
Restart=on-failure
RestartSec=5
TimeoutStopSec=60
UMask=0077
CapabilityBoundingSet=
NoNewPrivileges=yes
PrivateDevices=yes
PrivateTmp=yes
ProtectControlGroups=yes
ProtectHome=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectSystem=strict
ReadWritePaths=/srv/aduan/data
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX

[Install]
WantedBy=multi-user.target
`;
