/* The word vectors that train/vectors.py wrote, as the model file holds them. */
#ifndef CM_TRAIN_VECTORS_H
#define CM_TRAIN_VECTORS_H

#include "net.h"

enum { VECTOR_DIMENSIONS = 50 };

/* Empty without a folder: then every word is unknown. Lives as long as the process. */
typedef struct vectors {
    cm_vectors found;
    float *centroids; /* CM_CODES * CM_CENTROIDS rows of VECTOR_DIMENSIONS, NULL without a folder */
} vectors;

/* `folder` NULL: none. */
comity_status vectors_read(vectors *v, const char *folder, comity_error *err);
/* The net's table starts as the centroids, so that the rows of a word add up to its vector. */
void vectors_start(const vectors *v, net *n);

#endif
