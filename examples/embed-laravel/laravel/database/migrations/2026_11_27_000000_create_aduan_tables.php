<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up(): void
    {
        Schema::create('aduan_reports', function (Blueprint $table): void {
            $table->uuid('id')->primary();
            $table->uuid('ticket_id')->unique();
            $table->string('number', 40);
            $table->string('phase', 40);
            $table->unsignedInteger('version');
            $table->timestamps();
        });
        Schema::create('aduan_deliveries', function (Blueprint $table): void {
            $table->string('id', 100)->primary();
            $table->timestamp('received_at')->index();
        });
    }

    public function down(): void
    {
        Schema::dropIfExists('aduan_deliveries');
        Schema::dropIfExists('aduan_reports');
    }
};
