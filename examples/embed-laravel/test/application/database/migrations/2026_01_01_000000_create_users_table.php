<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up(): void
    {
        Schema::create('users', function (Blueprint $table): void {
            $table->id();
            $table->string('name');
            $table->string('email')->unique();
            $table->string('password');
            $table->boolean('has_second_factor')->default(false);
            $table->json('aduan_roles');
            $table->json('aduan_units');
            $table->json('aduan_regions');
            $table->timestamps();
        });
    }
};
