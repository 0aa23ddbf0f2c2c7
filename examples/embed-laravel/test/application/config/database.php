<?php

return [
    'default' => 'sqlite',
    'connections' => ['sqlite' => ['driver' => 'sqlite', 'database' => storage_path('host.sqlite'), 'prefix' => '']],
    'migrations' => 'migrations',
];
