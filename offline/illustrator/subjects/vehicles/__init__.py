"""What carries people and goods, on land, on water and in the air."""
