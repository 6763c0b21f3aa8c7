package org.tidings.image;

/**
 * The cosine transform of a block of 8 by 8 numbers with the fewest products (Arai, Agui and
 * Nakajima, 1988): what comes out is to be divided by 8 and by the scale of its row and its column.
 */
final class JpegWaves {
  private static final float HALF = 0.70710677f;
  private static final float SLOW = 0.38268343f;
  private static final float LESS = 0.5411961f;
  private static final float MORE = 1.306563f;

  private JpegWaves() {}

  static double scale(int index) {
    return index == 0 ? 1 : Math.cos(index * Math.PI / 16) * Math.sqrt(2);
  }

  static void transform(float[] block) {
    for (int row = 0; row < 64; row += 8) {
      line(block, row, 1);
    }
    for (int column = 0; column < 8; column++) {
      line(block, column, 8);
    }
  }

  private static void line(float[] block, int start, int step) {
    int i1 = start + step;
    int i2 = i1 + step;
    int i3 = i2 + step;
    int i4 = i3 + step;
    int i5 = i4 + step;
    int i6 = i5 + step;
    int i7 = i6 + step;
    float sum0 = block[start] + block[i7];
    float less0 = block[start] - block[i7];
    float sum1 = block[i1] + block[i6];
    float less1 = block[i1] - block[i6];
    float sum2 = block[i2] + block[i5];
    float less2 = block[i2] - block[i5];
    float sum3 = block[i3] + block[i4];
    float less3 = block[i3] - block[i4];

    float outer = sum0 + sum3;
    float inner = sum1 + sum2;
    float turn = sum0 - sum3;
    float slope = (sum1 - sum2 + turn) * HALF;
    block[start] = outer + inner;
    block[i4] = outer - inner;
    block[i2] = turn + slope;
    block[i6] = turn - slope;

    float low = less3 + less2;
    float high = less1 + less0;
    float middle = (less2 + less1) * HALF;
    float both = (low - high) * SLOW;
    float down = low * LESS + both;
    float up = high * MORE + both;
    float near = less0 + middle;
    float far = less0 - middle;
    block[i5] = far + down;
    block[i3] = far - down;
    block[i1] = near + up;
    block[i7] = near - up;
  }
}
